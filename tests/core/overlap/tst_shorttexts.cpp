// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapindex.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Questions of different units, by what they ask; others stand beside them, so that words can be rare.
class ShortQuestions
{
public:
    explicit ShortQuestions(const QStringList &asked)
    {
        const QStringList others{u"Hoe bereikt de gemeente laaggeletterde ouders?"_s,
                                 u"Wat kost het onderhoud van bruggen en sluizen?"_s,
                                 u"Welke opleiding past bij werk in de techniek?"_s,
                                 u"Waarom fietsen leerlingen in de winter naar school?"_s};
        QList<OverlapProfile> profiles;
        for (const QString &title : asked + others)
            profiles.append({.record = uidOf(title),
                             .unit = namedUid("unit"_L1, title.toUtf8()),
                             .title = title,
                             .isOpen = true});
        const auto snapshot = OverlapSnapshot::make({profiles, {}, {}}, {});
        m_index.emplace(*OverlapIndex::make(*snapshot, profiles));
    }

    Overlap pair(const QString &a, const QString &b) const
    {
        return m_index->explain(uidOf(a), uidOf(b)).value_or(Overlap());
    }

private:
    static Uid uidOf(const QString &title) { return namedUid("question"_L1, title.toUtf8()); }

    std::optional<OverlapIndex> m_index;
};

/// What is shown of the words, as they stand in either text.
QStringList wordsShown(const Overlap &overlap)
{
    QStringList words;
    for (const OverlapPart &part : overlap.parts) {
        for (const Evidence &evidence : part.evidence) {
            QStringList sides{evidence.inA, evidence.inB};
            sides.sort();
            words.append(sides.join(u'/'));
        }
    }
    return words;
}

} // namespace

/// Two short texts are alike by their words, each with its partner (README.md of the overlap engine).
class TestShortTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreShownBesideTheirPartners()
    {
        const QString one = u"Hoe ontstaat woningnood in krimpgebieden?"_s;
        const QString other = u"Waardoor groeit de woningnood in een krimpgebied?"_s;

        const Overlap overlap = ShortQuestions({one, other}).pair(one, other);

        const QStringList shown = wordsShown(overlap);
        QVERIFY2(shown.contains(u"woningnood/woningnood"_s), qPrintable(shown.join(u' ')));
        QVERIFY2(shown.contains(u"krimpgebied/krimpgebieden"_s), qPrintable(shown.join(u' ')));
        QVERIFY2(!shown.contains(u"in/in"_s), qPrintable(shown.join(u' ')));
    }

    void pointsForLettersOfTheSameWordsNameThem()
    {
        const QString one = u"Hoe werkt het?"_s;
        const QString other = u"Hoe werkt dat?"_s;

        const Overlap overlap = ShortQuestions({one, other}).pair(one, other);

        const auto spelling = std::ranges::find(overlap.parts, PartName::Spelling, &OverlapPart::name);
        QVERIFY(spelling != overlap.parts.end());
        QVERIFY(spelling->points > 0);
        QCOMPARE(wordsShown({.parts = {*spelling}}), QStringList{u"werkt/werkt"_s});
    }

    void partsAddUpToTheScore()
    {
        const QString one = u"Hoe ontstaat woningnood in krimpgebieden?"_s;
        const QString other = u"Waardoor groeit de woningnood in een krimpgebied?"_s;

        const Overlap overlap = ShortQuestions({one, other}).pair(one, other);

        int sum = 0;
        for (const OverlapPart &part : overlap.parts)
            sum += part.points;
        QVERIFY(overlap.score > 25);
        QCOMPARE(sum, overlap.score);
    }

    void sameQuestionScoresMoreThanOneAboutTheSame()
    {
        const QString one = u"Hoe ontstaat woningnood in krimpgebieden?"_s;
        const QString again = u"Hoe ontstaat woningnood in krimpgebieden"_s;
        const QString other = u"Waardoor groeit de woningnood in een krimpgebied?"_s;
        const ShortQuestions questions({one, again, other});

        QVERIFY(questions.pair(one, again).score > questions.pair(one, other).score);
    }

    void aSeriesOfQuestionsThatFillsTheBankIsAlike()
    {
        QStringList series;
        for (const auto &place : {u"Utrecht"_s, u"Zwolle"_s, u"Almere"_s, u"Leiden"_s, u"Gouda"_s, u"Breda"_s,
                                  u"Venlo"_s, u"Emmen"_s, u"Assen"_s, u"Delft"_s, u"Hoorn"_s, u"Goes"_s})
            series.append(u"Hoeveel woningen zijn er nodig in %1 volgens de raming?"_s.arg(place));

        QVERIFY(ShortQuestions(series).pair(series.first(), series.last()).score >= OverlapLevels().probable);
    }

    void questionsWithOnlySmallWordsInCommonAreNoOverlap()
    {
        const QString one = u"Hoe ontstaat de nood in een dorp?"_s;
        const QString other = u"Hoe groeit de haven in een delta?"_s;

        QVERIFY(ShortQuestions({one, other}).pair(one, other).score < 25);
    }
};

QTEST_GUILESS_MAIN(TestShortTexts)

#include "tst_shorttexts.moc"
