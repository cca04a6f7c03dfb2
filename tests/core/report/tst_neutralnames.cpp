// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/gapmappaper.h"
#include "report/labels.h"
#include "report/overlapforms.h"
#include "report/pairpaper.h"
#include "report/questioncard.h"
#include "report/renderers.h"
#include "report/sharing.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A study of DGVB that it keeps for itself.
NamedRecord keptStudy()
{
    return {.name = u"DGVB-STU-0008"_s,
            .title = u"Energiearmoede meten"_s,
            .unit = u"DGVB"_s,
            .shareLevel = ShareLevel::EigenDg};
}

/// The first pair, of DGOBDR and DGKR, names what DGVB keeps for itself wherever a pair can.
OverlapReportContent withNamingPair()
{
    OverlapReportContent content = test::overlapContent();
    ReportedPair &pair = content.pairs.first();
    pair.parts = {{.name = u"Verband"_s,
                   .points = 86,
                   .evidence = u"beide gebruiken DGVB-STU-0008 Energiearmoede meten"_s,
                   .neutral = u"een gedeelde studie"_s}};
    pair.concepts.clear();
    pair.proposal = u"Sluit aan bij DGVB-PRJ-0001"_s;
    pair.neutralProposal = u"Sluit aan"_s;
    pair.a.dossier = u"Geheim dossier"_s;
    pair.b.projects = {{.code = u"DGVB-PRJ-0001"_s, .unit = u"DGVB"_s}};
    pair.named = {keptStudy(),
                  {.name = u"DGVB-PRJ-0001"_s, .unit = u"DGVB"_s, .shareLevel = ShareLevel::EigenDg},
                  {.name = u"DGVB-DOS-0001"_s,
                   .title = u"Geheim dossier"_s,
                   .unit = u"DGVB"_s,
                   .shareLevel = ShareLevel::EigenDg}};
    return content;
}

/// DGOBDR and DGKR agreed something about that study.
ReportedAction namingAction()
{
    return {.what = u"Samen praten over energiearmoede meten"_s,
            .kind = ActionKind::SessieOrganiseren,
            .about = {u"DGKR-VRG-0002"_s, u"DGVB-STU-0008"_s},
            .lead = u"DGKR"_s,
            .others = {u"DGOBDR"_s},
            .due = QDate(2026, 5, 1),
            .result = u"Zie DGVB-STU-0008"_s,
            .followUp = u"DGVB-STU-0008 Energiearmoede meten"_s,
            .named = {keptStudy()}};
}

QString formFor(const OverlapReportContent &content, const QString &unit)
{
    return renderPlainText(overlapUnitReport(content, unit)).simplified();
}

} // namespace

/// Reasons, proposals and agreements name records too. What a unit keeps for itself makes the paper so, and
/// goes to no other unit by its name.
class TestNeutralNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsNamedCounts()
    {
        QHash<QString, OverlapReportContent> contents;
        contents[u"reasons of a pair"_s].pairs = {{.named = {keptStudy()}}};
        contents[u"a study to use"_s].uses = {{.named = {keptStudy()}}};
        contents[u"projects that touch"_s].projects = {{.named = {keptStudy()}}};
        contents[u"a group"_s].groups = {{.named = {keptStudy()}}};
        contents[u"what was agreed"_s].agreed = {namingAction()};
        contents[u"a gap"_s].gaps = {{.named = {keptStudy()}}};
        contents[u"a text of many records"_s].equal = {.records = EqualTexts::Many,
                                                       .shareLevel = ShareLevel::EigenDg};

        QVERIFY(shareLevelOf(OverlapReportContent()) == ShareLevel::InternBzk);
        for (auto content = contents.cbegin(); content != contents.cend(); ++content)
            QVERIFY2(shareLevelOf(*content) == ShareLevel::EigenDg, qPrintable(content.key()));
    }

    void textThatIsNotQuotedDoesNotCount()
    {
        OverlapReportContent content = test::overlapContent();
        content.equal = {.records = EqualTexts::Many - 1, .shareLevel = ShareLevel::EigenDg};

        QVERIFY(shareLevelOf(content) == ShareLevel::InternBzk);
    }

    void paperOfOnePairCountsWhatItsReasonsName()
    {
        PairPaperContent content{.report = withNamingPair()};
        content.report.pairs = content.report.pairs.first(1);

        QVERIFY(pairPaper(content).info.shareLevel == ShareLevel::EigenDg);
    }

    void reasonsOfAPairGoToAnotherUnitWithoutTheName()
    {
        const ReportedPair pair = readableBy(u"DGKR"_s, withNamingPair()).pairs.first();

        QCOMPARE(pair.parts.first().evidence, u"een gedeelde studie"_s);
        QCOMPARE(pair.proposal, u"Sluit aan"_s);
        QCOMPARE(pair.a.dossier, QString());
        QVERIFY(pair.b.projects.isEmpty());
    }

    void formOfAnotherUnitIsReadableThere()
    {
        const OverlapReportContent content = withNamingPair();

        const QString text = formFor(content, u"DGKR"_s);

        QVERIFY2(text.contains(u"een gedeelde studie"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"beide gebruiken"_s), qPrintable(text));
        QVERIFY(overlapUnitReport(content, u"DGKR"_s).info.shareLevel == ShareLevel::InternBzk);
    }

    void unitReadsTheNameOfWhatItKeepsItself()
    {
        const ReportedPair pair = readableBy(u"DGVB"_s, withNamingPair()).pairs.first();

        QVERIFY(pair.parts.first().evidence.contains(u"DGVB-STU-0008"_s));
        QCOMPARE(pair.a.dossier, u"Geheim dossier"_s);
        QCOMPARE(pair.b.projects.size(), 1);
    }

    void whyOfAStudyAndOfProjectsGoesWithoutTheName()
    {
        OverlapReportContent content = test::overlapContent();
        content.uses.first().why = u"beide lijken op Geheim"_s;
        content.uses.first().neutralWhy = u"beide lijken op iets"_s;
        content.uses.first().named = {
            {.name = u"Geheim"_s, .unit = u"DGRO"_s, .shareLevel = ShareLevel::EigenDg}};
        content.projects = {{.why = u"beide lijken op Geheim"_s,
                             .named = content.uses.first().named,
                             .neutralWhy = u"beide lijken op iets"_s}};

        const OverlapReportContent read = readableBy(u"DGKR"_s, content);

        QCOMPARE(read.uses.first().why, u"beide lijken op iets"_s);
        QCOMPARE(read.projects.first().why, u"beide lijken op iets"_s);
        QVERIFY(shareLevelOf(read) == ShareLevel::InternBzk);
    }

    void whatWasAgreedDoesNotSayWhatAnotherKeeps()
    {
        OverlapReportContent content = test::overlapContent();
        content.agreed = {namingAction()};

        const ReportedAction read = readableBy(u"DGKR"_s, content).agreed.first();

        QCOMPARE(read.what, label(ActionKind::SessieOrganiseren));
        QCOMPARE(read.about, QStringList(u"DGKR-VRG-0002"_s));
        QVERIFY(read.followUp.isEmpty());
        QVERIFY(read.result.isEmpty());
    }

    void wordsThatNameNothingThatIsKeptStay()
    {
        OverlapReportContent content = test::overlapContent();
        content.agreed = {namingAction()};
        content.agreed.first().what = u"Samen praten over armoede"_s;
        content.agreed.first().followUp = u"KIEM-BIJ-0004 Samen praten"_s;

        const ReportedAction read = readableBy(u"DGKR"_s, content).agreed.first();

        QCOMPARE(read.what, u"Samen praten over armoede"_s);
        QCOMPARE(read.followUp, u"KIEM-BIJ-0004 Samen praten"_s);
    }

    void pairSaysNoMoreThanWhatWasAgreed()
    {
        OverlapReportContent content = test::overlapContent();
        content.agreed = {namingAction()};
        content.pairs.first().decision = {
            .state = OverlapState::Actie, .note = namingAction().what, .isOfAgreement = true};

        const ReportedPair read = readableBy(u"DGKR"_s, content).pairs.first();

        QCOMPARE(read.decision.note, label(ActionKind::SessieOrganiseren));
    }

    void groupGoesWithoutItsExpertAndTheCodeInItsProposal()
    {
        const auto line = [](const QString &code) {
            return NamedLine{.code = code, .unit = code.section(u'-', 0, 0)};
        };
        OverlapReportContent content = test::overlapContent();
        content.groups = {{.title = u"armoede"_s,
                           .units = {u"DGKR"_s, u"DGVB"_s},
                           .proposal = {.lead = u"DGVB"_s, .study = u"DGVB-STU-0008"_s},
                           .questions = {line(u"DGKR-VRG-0002"_s), line(u"DGVB-VRG-0001"_s)},
                           .experts = {u"Noor Bakkali (Woonlab)"_s},
                           .named = {keptStudy(),
                                     {.name = u"Noor Bakkali (Woonlab)"_s,
                                      .unit = u"DGVB"_s,
                                      .shareLevel = ShareLevel::EigenDg}}}};

        const ReportedOpportunity read = readableBy(u"DGKR"_s, content).groups.first();

        QVERIFY(read.experts.isEmpty());
        QCOMPARE(read.proposal.study, QString());
        QCOMPARE(read.proposal.lead, u"DGVB"_s);
    }

    void expertWhomTwoUnitsKnowBindsNoPaper()
    {
        const ReportedOpportunity group{
            .experts = {u"Noor Bakkali"_s},
            .named = {{.name = u"Noor Bakkali"_s, .shareLevel = ShareLevel::EigenDg}}};

        QVERIFY(shareLevelOf(OverlapReportContent{.groups = {group}}) == ShareLevel::InternBzk);
    }

    void gapGoesWithoutTheStudyThatAnswersItElsewhere()
    {
        OverlapReportContent content = test::overlapContent();
        content.gaps = {{.kind = GapKind::AnsweredElsewhere,
                         .unit = u"DGKR"_s,
                         .involved = {u"DGVB-STU-0008"_s, u"DGRO-STU-0001"_s},
                         .named = {keptStudy()}}};

        const ReportedGap read = readableBy(u"DGKR"_s, content).gaps.first();

        QCOMPARE(read.involved, QStringList(u"DGRO-STU-0001"_s));
    }

    void cardsAreSharedNoWiderThanWhatTheyName()
    {
        ResearchCardContent study = test::cardContent();
        study.info.shareLevel = ShareLevel::Openbaar;
        study.named = {{.name = u"DGVB-VRG-0001"_s}};
        QuestionCardContent question;
        question.named = {keptStudy()};

        QVERIFY(researchCard(study).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(questionCard(question).info.shareLevel == ShareLevel::EigenDg);
    }

    void gapMapCountsItsRowsAndItsGaps()
    {
        GapMapPaperContent rows;
        rows.named = {keptStudy()};
        GapMapPaperContent gaps;
        gaps.gaps = {{{.shareLevel = ShareLevel::EigenDg}}};

        QVERIFY(shareLevelOf(GapMapPaperContent()) == ShareLevel::InternBzk);
        QVERIFY(shareLevelOf(rows) == ShareLevel::EigenDg);
        QVERIFY(shareLevelOf(gaps) == ShareLevel::EigenDg);
    }
};

QTEST_GUILESS_MAIN(TestNeutralNames)
#include "tst_neutralnames.moc"
