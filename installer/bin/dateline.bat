@echo off
rem Starts Dateline with the first Java of release 25 or later that is found: JAVA_HOME, the PATH, the usual places.
setlocal EnableExtensions DisableDelayedExpansion
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined JAVA call :try "%%j"
if not defined JAVA for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
  for /d %%d in ("%ProgramFiles%\%%~v\*") do if not defined JAVA call :try "%%d\bin\java.exe"
)
if not defined JAVA for /d %%d in ("%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do if not defined JAVA call :try "%%d\bin\java.exe"
if not defined JAVA (
  echo Dateline needs Java 25 and found none: install a JDK 25 ^(for example "winget install EclipseAdoptium.Temurin.25.JDK"^) or set JAVA_HOME to one. 1>&2
  exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar "%~dp0..\lib\dateline.jar" %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b
set "RELEASE="
for /f "tokens=3" %%r in ('""%~1" -version 2^>^&1 ^| findstr /c:" version """') do if not defined RELEASE set "RELEASE=%%~r"
if not defined RELEASE exit /b
for /f "delims=.-+" %%m in ("%RELEASE%") do if %%m geq 25 set "JAVA=%~1"
exit /b
