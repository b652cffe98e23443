package dateline.language;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/// The weights that are not zero (one in sixteen), by feature: scores as the full matrix does, in a tenth of its memory.
final class SparseWeights extends MajorVector {
    private static final long serialVersionUID = 1;

    private final int[] starts;
    private final byte[] labels;
    private final float[] values;

    SparseWeights(MajorVector full) {
        int features = full.getFeatureSize();
        int width = full.getLabelSize();
        int used = 0;
        for (int i = 0; i < features * width; i++) if (full.get(i) != 0) used++;
        starts = new int[features + 1];
        labels = new byte[used];
        values = new float[used];
        int at = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int label = 0; label < width; label++) {
                float value = full.get(feature * width + label);
                if (value == 0) continue;
                labels[at] = (byte) label;
                values[at++] = value;
            }
            starts[feature + 1] = at;
        }
        feature_size = features;
        label_size = width;
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem feature : features.getVector()) {
            int number = feature.getIndex();
            if (number + 1 >= starts.length) continue;
            float factor = feature.getValue();
            for (int i = starts[number]; i < starts[number + 1]; i++) scores[labels[i] & 0xff] += values[i] * factor;
        }
    }

    @Override
    public boolean expand(int features, int width, WeightGenerator weights) {
        throw new UnsupportedOperationException("for parsing alone");
    }

    @Override
    protected void setRowSize(int size) {
        throw new UnsupportedOperationException("for parsing alone");
    }

    @Override
    protected void setColumnSize(int size) {
        throw new UnsupportedOperationException("for parsing alone");
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("for parsing alone");
    }

    @Override
    public void addScores(float[] dense, float[] scores) {
        throw new UnsupportedOperationException("for sparse features alone");
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("for parsing alone");
    }
}
