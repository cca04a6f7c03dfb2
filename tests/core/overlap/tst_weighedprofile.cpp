// SPDX-License-Identifier: EUPL-1.2
#include "examplebank.h"
#include "overlap/snapshot.h"
#include "overlap/weighedprofile.h"

#include <QTest>

#include <cmath>

using namespace kb;
using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

constexpr double LeastReach = 0.5; // README.md of the engine

/// A text by the measure of the example bank.
struct TextRead
{
    TextRead(const OverlapSnapshot &snapshot, const QString &text)
        : reader(snapshot.knowledge())
        , read(reader.read({.record = Uid::createUuid(), .kind = Kind::KnowledgeQuestion, .title = text}))
        , folded(snapshot.knowledge().axes.fold(reader.learnedVector(read)))
    {
    }

    double length() const { return std::sqrt(dot(read.place, read.place)); }

    ProfileReader reader;
    WeighedProfile read;
    FoldedText folded; ///< as the axes have it
};

} // namespace

/// Where a text lies on the latent axes.
class TestWeighedProfile : public QObject
{
    Q_OBJECT

    std::optional<OverlapSnapshot> m_snapshot;

private Q_SLOTS:
    void initTestCase()
    {
        const test::ExampleBank example;
        const auto made = OverlapSnapshot::make(
            {example.questions() + example.studies() + example.projects(), example.concepts(), {}}, {});
        QVERIFY(made);
        m_snapshot = *made;
    }

    void textOfWordsThatTheBankHardlyKnowsIsShortenedToWhatItKnows()
    {
        const TextRead text(*m_snapshot, u"Hoeveel pinguïns broeden er op Zuid-Georgia?"_s);

        QVERIFY2(text.folded.reach < LeastReach, "the bank knows these words: take others");
        const double wanted = text.folded.reach / LeastReach;
        QVERIFY2(std::abs(text.length() - wanted) < 0.001,
                 qPrintable(u"%1 for %2"_s.arg(text.length()).arg(wanted)));
    }

    void suchATextReachesTheLeast()
    {
        const TextRead text(*m_snapshot, u"Hoeveel pinguïns broeden er op Zuid-Georgia?"_s);

        QCOMPARE(text.read.reach, LeastReach);
    }

    void textOfWordsThatTheBankKnowsLiesWhereTheAxesPutIt()
    {
        const OverlapProfile known = test::ExampleBank().questions().first();
        const TextRead text(*m_snapshot, known.title + u' ' + known.text);

        QVERIFY2(text.folded.reach >= LeastReach, "the bank hardly knows these words: take others");
        QVERIFY(text.read.place == text.folded.place);
        QCOMPARE(text.read.reach, text.folded.reach);
    }
};

QTEST_GUILESS_MAIN(TestWeighedProfile)
#include "tst_weighedprofile.moc"
