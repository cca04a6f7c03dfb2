// SPDX-License-Identifier: EUPL-1.2
#include "report/citation.h"

#include <QTest>

using namespace kb;

namespace {

Contribution by(const QString &name, ContributionRole role = ContributionRole::Auteur)
{
    return {.name = name, .role = role};
}

Study aReport()
{
    Study study;
    study.title = QStringLiteral("Energiearmoede meten");
    study.subtitle = QStringLiteral("een vergelijking van methoden");
    study.contributions = {by(QStringLiteral("Kuipers, E.")), by(QStringLiteral("De Wit, S."))};
    study.issued.text = QStringLiteral("2024-05");
    study.publisher = QStringLiteral("Planbureau voor Voorbeelden");
    study.doi = QStringLiteral("10.5555/vb.2024.008");
    return study;
}

} // namespace

/// Sources are cited in the forms of spec 04, 4.0.
class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsCitedAsAgreed()
    {
        const doc::Text cited = citation(aReport(), {});

        QCOMPARE(cited.plain(), QStringLiteral("Kuipers, E., & De Wit, S. (2024). Energiearmoede meten: een "
                                               "vergelijking van methoden. Planbureau voor Voorbeelden. "
                                               "https://doi.org/10.5555/vb.2024.008"));
        QCOMPARE(cited.runs().value(1).emphasis, doc::Emphasis::Emphasised);
        QCOMPARE(cited.runs().last().link, QUrl(QStringLiteral("https://doi.org/10.5555/vb.2024.008")));
    }

    void aTextNamesTwoAuthorsAndOfMoreTheFirst()
    {
        Study study = aReport();
        QCOMPARE(citedInText(study, {}), QStringLiteral("Kuipers & De Wit, 2024"));

        study.contributions.append(by(QStringLiteral("Bakkali, N.")));
        QCOMPARE(citedInText(study, {}), QStringLiteral("Kuipers et al., 2024"));

        study.contributions.clear();
        QCOMPARE(citedInText(study, {QStringLiteral("Planbureau voor Voorbeelden")}),
                 QStringLiteral("Planbureau voor Voorbeelden, 2024"));
    }

    void aListSortsWithoutThePrefixOfAName()
    {
        Study study = aReport();
        study.contributions = {by(QStringLiteral("Dalfsen, R. van"))};
        QCOMPARE(sortedBy(study, {}), QStringLiteral("Dalfsen, R."));

        study.contributions = {by(QStringLiteral("De Wit, S."))};
        QCOMPARE(sortedBy(study, {}), QStringLiteral("Wit, S."));
    }

    void anArticleNamesItsJournal()
    {
        Study study = aReport();
        study.type = StudyType::Artikel;
        study.container = QStringLiteral("Bestuurskunde");
        study.volume = QStringLiteral("12");
        study.issue = QStringLiteral("3");
        study.pages = QStringLiteral("45-60");

        QVERIFY2(citation(study, {}).plain().contains(
                     QStringLiteral("methoden. Bestuurskunde, 12(3), 45–60. https://doi.org/")),
                 qPrintable(citation(study, {}).plain()));
    }

    void aChapterNamesItsBook()
    {
        Study study = aReport();
        study.type = StudyType::Hoofdstuk;
        study.container = QStringLiteral("Wonen in cijfers");
        study.pages = QStringLiteral("45-60");

        QVERIFY(citation(study, {}).plain().contains(
            QStringLiteral("In Wonen in cijfers (pp. 45–60). Planbureau voor Voorbeelden. https")));
    }

    void aParliamentaryPaperHasTheFormOfLawyers()
    {
        Study study = aReport();
        study.parliamentRef = QStringLiteral("Kamerstukken II 2015/16, 34442, nr. 3");

        QCOMPARE(citation(study, {}).plain(), study.parliamentRef);
    }

    void theInstituteStandsInThePlaceOfTheAuthorOnce()
    {
        Study study = aReport();
        study.contributions.clear();
        study.publisher.clear();
        study.doi.clear();

        QCOMPARE(citation(study, {QStringLiteral("Kenniscentrum Wonen")}).plain(),
                 QStringLiteral("Kenniscentrum Wonen (2024). Energiearmoede meten: een vergelijking van "
                                "methoden."));
    }

    void whatIsNotKnownIsSaidOrLeftOut()
    {
        Study study;
        study.title = QStringLiteral("Wat werkt?");

        QCOMPARE(citation(study, {}).plain(), QStringLiteral("Wat werkt? (n.d.)."));
    }

    void aQuestionEndsOnce()
    {
        Study study = aReport();
        study.title = QStringLiteral("Wat werkt?");
        study.subtitle.clear();

        QVERIFY(citation(study, {}).plain().contains(QStringLiteral("Wat werkt? Planbureau")));
    }

    void aTitleThatAsksNeedsNoColonBeforeItsSubtitle()
    {
        Study study = aReport();
        QVERIFY(citation(study, {}).plain().contains(QStringLiteral("meten: een vergelijking")));

        study.title = QStringLiteral("Waar verliest woningbouw tijd?");

        QVERIFY(citation(study, {}).plain().contains(QStringLiteral("tijd? een vergelijking")));
    }

    void aPrefixStandsBeforeTheFamilyName()
    {
        Study study = aReport();
        study.contributions = {by(QStringLiteral("Dalfsen, R. van")),
                               by(QStringLiteral("Berg, J.M. van den"))};

        QVERIFY(citation(study, {}).plain().startsWith(
            QStringLiteral("Van Dalfsen, R., & Van den Berg, J.M. (2024). ")));
    }

    void manyAuthorsAreShortened()
    {
        Study study = aReport();
        study.contributions.clear();
        for (int number = 1; number <= 30; ++number)
            study.contributions.append(by(QStringLiteral("Naam%1, A.").arg(number)));

        QVERIFY(citation(study, {}).plain().contains(QStringLiteral("Naam19, A., … Naam30, A. (2024). ")));
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
