// SPDX-License-Identifier: EUPL-1.2
#include "model/samestudy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;

namespace {

Study study(const char *title, const char *issued)
{
    Study made;
    made.title = QString::fromUtf8(title);
    made.issued.text = QString::fromLatin1(issued);
    return made;
}

} // namespace

class TestSameStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesCompareWithoutCaseAccentsPunctuationAndStopWords()
    {
        QCOMPARE(normalTitle(u"De Staat van de Woningmarkt: één jaar — later!"),
                 normalTitle(u"staat woningmarkt een jaar later"));
        QCOMPARE(normalTitle(u"…"), QString());
    }

    void aSlipOfTheKeyIsStillTheSameTitle()
    {
        const auto a = study("Energiearmoede in Nederland: een verkenning van oorzaken", "2023");
        const auto b = study("Energiearmoede in Nederland: een verkening van oorzaken", "2024-03");

        QCOMPARE(compareStudies(a, b), SameStudy::Probable);
    }

    void otherNumbersInTheTitleAreAnotherWork()
    {
        const auto a = study("Staat van de woningmarkt, jaarrapportage 2022", "2022");
        const auto b = study("Staat van de woningmarkt, jaarrapportage 2023", "2023");

        QCOMPARE(compareStudies(a, b), SameStudy::No);
    }

    void sameTitleYearsApartIsNoDuplicate()
    {
        QCOMPARE(
            compareStudies(study("Monitor brede welvaart", "2019"), study("Monitor brede welvaart", "2022")),
            SameStudy::No);
    }

    void withoutYearsTheTitleDecides()
    {
        QCOMPARE(compareStudies(study("Monitor brede welvaart", ""), study("Monitor brede welvaart", "")),
                 SameStudy::Probable);
        QCOMPARE(compareStudies(study("Monitor brede welvaart", ""), study("Monitor brede welvaart", "2022")),
                 SameStudy::No);
    }

    void sameDoiIsCertain()
    {
        auto a = study("Kort", "2020");
        auto b = study("Een heel andere titel", "1999");
        a.doi = b.doi = QStringLiteral("10.5555/a");

        QCOMPARE(compareStudies(a, b), SameStudy::Certain);
    }

    void sameIsbnIsCertainInTheSameYearOnly()
    {
        auto a = study("Boek", "2020");
        auto b = study("Boek, tweede druk", "2020-05");
        a.isbn = QStringLiteral("0306406152");
        b.isbn = QStringLiteral("9780306406157");
        QCOMPARE(compareStudies(a, b), SameStudy::Certain);

        b.issued.text = QStringLiteral("2024");
        QCOMPARE(compareStudies(a, b), SameStudy::No);
    }

    /// The quick ways out say the same as the whole sum.
    void nearlyEqualMeansAlikeByTheSimilarity()
    {
        QRandomGenerator random(2026);
        int alike = 0;
        for (int round = 0; round < 4000; ++round) {
            QString title;
            for (int length = random.bounded(1, 80); length > 0; --length)
                title += QChar(u"abcdefgh  "[random.bounded(10)]);
            QString other = title;
            for (int edits = random.bounded(9); edits > 0 && !other.isEmpty(); --edits) {
                const int at = random.bounded(int(other.size()));
                random.bounded(2) > 0 ? other.replace(at, 1, QStringLiteral("z"))
                                      : other.remove(at, 1 + random.bounded(2));
            }
            const Study a = study(title.toLatin1(), "2024");
            const Study b = study(other.toLatin1(), "2024");

            const bool isAlike = titleSimilarity(normalTitle(a.title), normalTitle(b.title)) >= 0.92;

            QCOMPARE(compareStudies(a, b) == SameStudy::Probable, isAlike);
            alike += isAlike;
        }
        QVERIFY(alike > 500);
    }

    void emptyTitlesAreNotAlike() { QCOMPARE(titleSimilarity(QString(), QString()), 0.0); }
};

QTEST_GUILESS_MAIN(TestSameStudy)
#include "tst_samestudy.moc"
