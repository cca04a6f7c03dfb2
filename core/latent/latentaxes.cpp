// SPDX-License-Identifier: EUPL-1.2
#include "latent/latentaxes.h"

#include "base/together.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <Eigen/Dense>

namespace kb::latent {

namespace {

constexpr qsizetype MostAxes = 250;
constexpr qsizetype TextsPerAxis = 6;  // fewer texts than this per axis teach nothing but noise
constexpr qsizetype SpareColumns = 20; // let the last axes settle sooner
constexpr int Rounds = 6;
constexpr double PlaceUnit = 32767;
constexpr float LoadingUnit = 127;

using Matrix = Eigen::MatrixXf;

/// Which texts have a feature, and how heavily: the learned vectors the other way round.
class TextsOfFeature
{
public:
    struct Entry
    {
        quint32 text;
        float value;
    };

    TextsOfFeature(std::span<const SparseVector> texts, quint32 features)
        : m_starts(features + 1)
    {
        for (const SparseVector &text : texts) {
            for (const Weight &weight : text)
                ++m_starts[weight.id + 1];
        }
        for (quint32 feature = 0; feature < features; ++feature)
            m_starts[feature + 1] += m_starts[feature];

        m_entries.resize(m_starts.back());
        std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
        for (quint32 text = 0; text < texts.size(); ++text) {
            for (const Weight &weight : texts[text])
                m_entries[next[weight.id]++] = {text, weight.value};
        }
    }

    std::span<const Entry> of(quint32 feature) const
    {
        return std::span(m_entries).subspan(m_starts[feature], m_starts[feature + 1] - m_starts[feature]);
    }

private:
    std::vector<size_t> m_starts;
    std::vector<Entry> m_entries;
};

/// How alike each two texts are.
Matrix likenessOf(std::span<const SparseVector> texts, const TextsOfFeature &index,
                  const std::stop_token &stop)
{
    const auto size = Eigen::Index(texts.size());
    Matrix likeness = Matrix::Zero(size, size);
    const auto fillColumn = [&](size_t text) {
        float *column = likeness.col(Eigen::Index(text)).data();
        for (const Weight &weight : texts[text]) {
            for (const TextsOfFeature::Entry &other : index.of(weight.id))
                column[other.text] += weight.value * other.value;
        }
    };
    workTogether(
        texts.size(), [&] { return fillColumn; }, {}, stop);
    return likeness;
}

/// Without sense once it was asked to stop. In blocks of columns that do not depend on the number of cores,
/// as the last bits depend on the blocks.
Matrix product(const Matrix &a, const Matrix &b, const std::stop_token &stop)
{
    constexpr Eigen::Index BlockWidth = 32;
    Matrix product(a.rows(), b.cols());
    const auto fillBlock = [&](size_t block) {
        const Eigen::Index first = Eigen::Index(block) * BlockWidth;
        const Eigen::Index width = std::min(BlockWidth, b.cols() - first);
        product.middleCols(first, width).noalias() = a * b.middleCols(first, width);
    };
    workTogether(
        size_t((b.cols() + BlockWidth - 1) / BlockWidth), [&] { return fillBlock; }, {}, stop);
    return product;
}

/// Numbers between -1 and 1 from a fixed seed; the same on every computer (splitmix64).
Matrix startingGuess(Eigen::Index rows, Eigen::Index columns)
{
    quint64 state = 1;
    return Matrix::NullaryExpr(rows, columns, [&state] {
        quint64 bits = state += 0x9e3779b97f4a7c15;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        bits ^= bits >> 31;
        return float(double(bits >> 11) * 0x1p-52 - 1);
    });
}

Matrix orthonormal(const Matrix &columns)
{
    const Eigen::HouseholderQR<Matrix> qr(columns);
    return qr.householderQ() * Matrix::Identity(columns.rows(), columns.cols());
}

/// Turns each column so that its largest entry is positive: a direction has no sign of its own.
void fixSigns(Matrix &columns)
{
    for (Eigen::Index column = 0; column < columns.cols(); ++column) {
        Eigen::Index largest = 0;
        columns.col(column).cwiseAbs().maxCoeff(&largest);
        if (columns(largest, column) < 0)
            columns.col(column) *= -1;
    }
}

/// The strongest directions of a symmetric matrix, each divided by the root of its strength, by block power
/// iteration (subspace iteration with Rayleigh-Ritz; Golub and Van Loan, Matrix Computations, 8.2).
Matrix scaledDirections(const Matrix &likeness, Eigen::Index count, const std::stop_token &stop)
{
    const auto width = std::min<Eigen::Index>(count + SpareColumns, likeness.rows());
    Matrix basis = orthonormal(startingGuess(likeness.rows(), width));
    for (int round = 0; round < Rounds && !stop.stop_requested(); ++round)
        basis = orthonormal(product(likeness, basis, stop));
    if (stop.stop_requested())
        return {};

    const Eigen::SelfAdjointEigenSolver<Matrix> inner(basis.transpose() * product(likeness, basis, stop));
    Matrix directions = (basis * inner.eigenvectors()).rightCols(count).rowwise().reverse();
    fixSigns(directions);
    const Eigen::VectorXf strengths = inner.eigenvalues().tail(count).reverse().cwiseMax(1e-6F);
    return directions * strengths.cwiseSqrt().cwiseInverse().asDiagonal();
}

} // namespace

double dot(const LatentPlace &a, const LatentPlace &b)
{
    qint32 sum = 0; // at most PlaceUnit squared, for both have length 1
    for (size_t axis = 0; axis < a.size(); ++axis)
        sum += qint32(a[axis]) * b[axis];
    return sum / (PlaceUnit * PlaceUnit);
}

LatentAxes LatentAxes::learn(std::span<const SparseVector> texts, quint32 features,
                             const std::stop_token &stop)
{
    LatentAxes axes;
    const qsizetype count = std::min(MostAxes, qsizetype(texts.size()) / TextsPerAxis);
    const TextsOfFeature index(texts, features);
    const Matrix directions = scaledDirections(likenessOf(texts, index, stop), count, stop).transpose();
    if (stop.stop_requested())
        return axes;

    axes.m_axes = count;
    axes.m_loadings.resize(size_t(features) * count);
    axes.m_scales.resize(features);
    const auto load = [&](size_t feature) {
        Eigen::VectorXf loading = Eigen::VectorXf::Zero(count);
        for (const TextsOfFeature::Entry &entry : index.of(quint32(feature)))
            loading += entry.value * directions.col(entry.text);
        const float step = std::max(loading.cwiseAbs().maxCoeff(), 1e-20F) / LoadingUnit;
        axes.m_scales[feature] = step;
        for (qsizetype axis = 0; axis < count; ++axis)
            axes.m_loadings[feature * size_t(count) + size_t(axis)] =
                qint8(std::lround(loading[axis] / step));
    };
    workTogether(
        features, [&] { return load; }, {}, stop);
    return axes;
}

LatentAxes LatentAxes::of(std::span<const FeatureRow> rows)
{
    LatentAxes axes;
    axes.m_axes = rows.empty() ? 0 : std::min(rows.front().loadings.size(), MostAxes);
    for (const FeatureRow &row : rows) {
        const QByteArrayView loadings(row.loadings);
        const bool isWhole = loadings.size() >= axes.m_axes; // a damaged one says nothing
        axes.m_scales.push_back(isWhole ? row.step : 0);
        for (qsizetype axis = 0; axis < axes.m_axes; ++axis)
            axes.m_loadings.push_back(isWhole ? qint8(loadings[axis]) : qint8(0));
    }
    return axes;
}

FeatureRow LatentAxes::row(quint32 feature) const
{
    const auto *first = reinterpret_cast<const char *>(m_loadings.data()) + size_t(feature) * m_axes;
    return {m_scales[feature], QByteArray(first, m_axes)};
}

FoldedText LatentAxes::fold(const SparseVector &learned) const
{
    if (isEmpty())
        return {};
    std::array<float, std::tuple_size_v<LatentPlace>> sum{};
    for (const Weight &weight : learned) {
        const float step = weight.value * m_scales[weight.id];
        const qint8 *loading = m_loadings.data() + size_t(weight.id) * m_axes;
        for (qsizetype axis = 0; axis < m_axes; ++axis)
            sum[axis] += step * loading[axis];
    }

    double squares = 0;
    for (const float value : sum)
        squares += double(value) * value;
    FoldedText folded{.reach = std::sqrt(squares)};
    if (squares > 0) {
        for (size_t axis = 0; axis < folded.place.size(); ++axis)
            folded.place[axis] = qint16(std::lround(sum[axis] * PlaceUnit / folded.reach));
    }
    return folded;
}

double LatentAxes::lean(quint32 feature, const LatentPlace &place) const
{
    qint32 sum = 0; // of at most 256 axes: below 2^31
    const qint8 *loading = m_loadings.data() + size_t(feature) * m_axes;
    for (qsizetype axis = 0; axis < m_axes; ++axis)
        sum += qint32(loading[axis]) * place[axis];
    return double(sum) * m_scales[feature] / PlaceUnit;
}

} // namespace kb::latent
