// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachfindings.h"
#include "jobs/gaplist.h"
#include "jobs/importjob.h"
#include "jobs/searchjob.h"
#include "jobs/studylist.h"
#include "model/bulletin.h"
#include "model/userecord.h"
#include "papers/linkedpaper.h"
#include "rowbank.h"
#include "support/paperwords.h"
#include "wording/datetext.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QStringList studiesOf(Bank &bank, const StudyQuery &query)
{
    const StudyList list(bank);
    QStringList codes = codesOfLines(list.lines(*list.ids(query)));
    codes.sort();
    return codes;
}

ApproachVerdict verdictOn(Bank &bank, const QString &name)
{
    const auto named = approachesNamedIn(bank, name);
    if (!named || named->size() != 1)
        qFatal("no approach %s in the example", qPrintable(name));
    return named->first().judged.verdict;
}

constexpr auto TenNotUsed = "DGDOO-STU-14 DGKR-STU-08 DGKR-STU-10 DGOBDR-STU-11 DGOBDR-STU-13 "
                            "DGRO-STU-07 DGRO-STU-11 DGRO-STU-14 DGVB-STU-12 DGVB-STU-13";

/// Three studies that no bank has yet; the second has no DOI, and the third no year.
constexpr QByteArrayView ThreeStudies = "TY  - RPRT\r\nTI  - Wonen boven winkels\r\nPY  - 2026\r\n"
                                        "DO  - 10.5555/wl.2026.001\r\nER  - \r\n"
                                        "TY  - RPRT\r\nTI  - Lege kantoren in de binnenstad\r\n"
                                        "AU  - Vries, Joris de\r\nPY  - 2025\r\nER  - \r\n"
                                        "TY  - RPRT\r\nTI  - Warmte uit het riool\r\nER  - ";

} // namespace

/// Rows S04 to S27c of the specification: studies.
class TestKnowledgeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S04_verdictsOfTheExampleAreThoseOfTheSpecification()
    {
        const RowBank bank;

        QCOMPARE(verdictOn(*bank, u"Burgerberaad"_s), ApproachVerdict::Wisselend);
        QCOMPARE(verdictOn(*bank, u"Parallel plannen"_s), ApproachVerdict::WerktWaarschijnlijk);
        QCOMPARE(verdictOn(*bank, u"Register van algoritmes"_s), ApproachVerdict::TeWeinigBekend);
    }

    void S04_withdrawnStudyCountsNoLongerUntilThatIsTakenBack()
    {
        const RowBank bank;

        QVERIFY_RESULT(edit<Study>(*bank, bank.named<Study>("DGVB-STU-03").uid, [](Study &study) {
            study.publicationStatus = PublicationStatus::Ingetrokken;
        }));
        QCOMPARE(verdictOn(*bank, u"Parallel plannen"_s), ApproachVerdict::TeWeinigBekend);

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(verdictOn(*bank, u"Parallel plannen"_s), ApproachVerdict::WerktWaarschijnlijk);
    }

    void S08c_whatOtherCountriesKnowIsOneFilter()
    {
        const RowBank bank;

        const QStringList codes = studiesOf(
            *bank, {.areas = {CountryScope::Eu, CountryScope::AnderLand, CountryScope::Vergelijkend}});

        QCOMPARE(codes, fullCodes(u"DGDOO-STU-03 DGKR-STU-06 DGOBDR-STU-15 DGRO-STU-09 DGVB-STU-17"_s));
    }

    void S17_filterFindsStudiesWithNeitherLinkNorFile()
    {
        const RowBank bank;

        QCOMPARE(studiesOf(*bank, {.lacks = {StudyLack::Access}}),
                 fullCodes(u"DGKR-STU-08 DGKR-STU-10 DGRO-STU-14 DGVB-STU-12"_s));
    }

    void S19_studyShowsTheBulletinInWhichItWentOutWithNumberAndDate()
    {
        const RowBank bank;
        const auto issue = bank.named<Bulletin>("KIEM-SGN-01");

        const Paper paper = linkedPaper(*bank, bank.named<Study>("DGVB-STU-01").uid);

        const auto shared = std::ranges::find(paper.sections, u"Gedeeld via"_s, &PaperSection::heading);
        QVERIFY(shared != paper.sections.end());
        QCOMPARE(test::wordsOf(shared->paragraphs.value(0)),
                 issue.title + u" – signalering 2026/1, "_s + dateText(issue.issuedOn));
    }

    void S24a_tenStudiesHaveNoUseAndOneUseTakesAStudyOffTheList()
    {
        const RowBank bank;
        const QStringList unused = studiesOf(*bank, {.lacks = {StudyLack::Use}});

        UseRecord use;
        use.object = bank.named<Study>("DGVB-STU-12").uid;
        use.usingUnit = bank->identity().unit;
        use.usedIn = UsedIn::Kamerbrief;
        use.date = bank->now().date();
        insert(*bank, use);

        QCOMPARE(unused, fullCodes(QString::fromLatin1(TenNotUsed)));
        QStringList without = unused;
        without.removeOne(bank.named<Study>("DGVB-STU-12").refcode);
        QCOMPARE(studiesOf(*bank, {.lacks = {StudyLack::Use}}), without);
    }

    void S26b_synonymFindsWhatAnotherUnitCalledOtherwise()
    {
        const RowBank bank;

        const auto found = searchBank(*bank, u"bestuurskracht"_s, {Kind::Study});

        QVERIFY_RESULT(found);
        const auto study = bank.named<Study>("DGOBDR-STU-07");
        QVERIFY(!study.title.contains(u"bestuurskracht"_s, Qt::CaseInsensitive));
        QVERIFY(std::ranges::any_of(found->records,
                                    [&](const FoundRecord &record) { return record.line.uid == study.uid; }));
    }

    void S26c_neededQuestionsWithoutKnowledgeAreThreeInOrderOfDate()
    {
        const RowBank bank(u"KIEM"_s);

        QStringList red;
        const auto gaps =
            GapList(*bank).gaps({.on = {}, .kinds = {GapKind::QuestionUnanswered}, .units = {}});
        for (const GapLine &gap : *gaps) {
            if (gap.gap.isRed)
                red.append(gap.line.code);
        }

        QCOMPARE(red, (QStringList{u"DGVB-VRG-0007"_s, u"DGKR-VRG-0002"_s, u"DGRO-VRG-0005"_s}));
    }

    void S27c_sameFileTwiceBringsNothingNew()
    {
        const RowBank bank;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"nieuw.ris"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ThreeStudies.toByteArray()) > 0);
        file.close();
        const auto plan = [&] {
            return *planImport(*bank, file.fileName(), *readFile(file.fileName(), u"ris", {}));
        };
        const ImportPlan first = plan();
        QCOMPARE(first.count(ImportAction::New), 3);

        QVERIFY_RESULT(applyImport(*bank, first));

        QCOMPARE(plan().count(ImportAction::New), 0);
        QCOMPARE(plan().count(ImportAction::Same), 3);
    }
};

QTEST_MAIN(TestKnowledgeRows)
#include "tst_knowledgerows.moc"
