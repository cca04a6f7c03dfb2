// SPDX-License-Identifier: EUPL-1.2
#include "papers/overlappaper.h"
#include "support/paperwords.h"
#include "support/testbank.h"
#include "wording/recordlink.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Uid First = namedUid(QLatin1StringView("test"), "first");
const Uid Second = namedUid(QLatin1StringView("test"), "second");

ShownOverlap aPair()
{
    ShownOverlap shown;
    shown.a = {.uid = First,
               .code = u"DGVB-VRG-0001"_s,
               .title = u"Hoe groot is de leegstand?"_s,
               .unitCode = u"DGVB"_s};
    shown.b = {.uid = Second,
               .code = u"DGRO-VRG-0002"_s,
               .title = u"Wat helpt tegen leegstand?"_s,
               .unitCode = u"DGRO"_s};
    shown.pair.score = 62;
    shown.pair.level = OverlapLevel::Strong;
    shown.pair.parts = {{.name = PartName::SharedWords,
                         .points = 62,
                         .evidence = {{.name = EvidenceName::Word,
                                       .label = u"leegstand"_s,
                                       .inA = u"leegstand"_s,
                                       .inB = u"leegstand"_s}}}};
    return shown;
}

} // namespace

class TestOverlapPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperNamesThePairItsLevelAndItsScore()
    {
        const Paper paper = overlapPaper(aPair());

        QVERIFY(paper.title.contains(u"DGVB-VRG-0001") && paper.title.contains(u"DGRO-VRG-0002"));
        QVERIFY(test::wordsOf(paper.facts).contains(u"62 of 100"));
    }

    void resultThatAnotherHasSaysWhatToDoWithIt()
    {
        ShownOverlap shown = aPair();
        shown.pair.kind = OverlapKind::VraagStudie;
        shown.a.kind = Kind::KnowledgeQuestion;
        shown.b.kind = Kind::Study;

        const QList<PaperSection> sections = reasonsPaper(shown).sections;

        const auto found = std::ranges::find(sections, u"Proposal"_s, &PaperSection::heading);
        QVERIFY(found != sections.cend());
        QCOMPARE(test::wordsOf(found->paragraphs.first()), u"DGVB: link the study, or discuss it"_s);
    }

    void bothSidesLinkToTheirRecordAndMarkWhatTheyShare()
    {
        const Paper paper = overlapPaper(aPair());

        QCOMPARE(recordOfLink(paper.sections[0].paragraphs[0][0].link), First);
        QCOMPARE(recordOfLink(paper.sections[1].paragraphs[0][0].link), Second);
        for (const int side : {0, 1}) {
            const PaperParagraph title = paper.sections[side].paragraphs[1];
            const auto marked = std::ranges::find(title, Emphasis::Marked, &PaperSpan::emphasis);
            QVERIFY(marked != title.end());
            QCOMPARE(marked->text, u"leegstand"_s);
        }
        QCOMPARE(test::wordsOf(paper.sections[0].paragraphs[1]), u"Hoe groot is de leegstand?"_s);
    }

    void recordThatBothHaveIsNamedAndALink()
    {
        ShownOverlap shown = aPair();
        const Uid study = namedUid(QLatin1StringView("test"), "study");
        shown.pair.parts.append(
            {.name = PartName::Ties,
             .points = 9,
             .evidence = {{.name = EvidenceName::Study, .uid = study, .label = u"DGVB-STU-0008 Meten"_s},
                          {.name = EvidenceName::Dossier, .label = u"Leegstand"_s}}});

        const PaperParagraph line = reasonsPaper(shown).sections.first().paragraphs.last();

        QCOMPARE(test::wordsOf(line), u"ties: both use DGVB-STU-0008 Meten, the same dossier: Leegstand"_s);
        QCOMPARE(recordOfLink(line[1].link), study);
        QVERIFY(line.last().link.isEmpty());
    }

    void reasonsBeginWithASentenceAboutBothQuestions()
    {
        ShownOverlap shown = aPair();
        shown.pair.parts.prepend({.name = PartName::Concepts,
                                  .points = 30,
                                  .evidence = {{.name = EvidenceName::Concept, .label = u"leegstand"_s}}});

        const Paper reasons = reasonsPaper(shown);

        QCOMPARE(test::wordsOf(reasons.sections.first().paragraphs.first()),
                 u"Both questions are about leegstand."_s);
    }

    void whatWasAgreedStandsWhereAProposalWould()
    {
        ShownOverlap shown = aPair();
        shown.agreed = OverlapAction{.what = u"Samen uitzoeken"_s};

        const PaperSection last = reasonsPaper(shown).sections.last();

        QCOMPARE(last.heading, u"Agreed"_s);
        QCOMPARE(test::wordsOf(last.paragraphs.first()), u"Samen uitzoeken"_s);
    }

    void pairOfAnAgreedGroupHasNoDecisionOfItsOwn()
    {
        ShownOverlap shown = aPair();
        shown.agreed = OverlapAction{.what = u"Samen uitzoeken"_s};
        shown.verdict = Verdict{.decidedOn = QDate(2026, 3, 3), .isOfGroup = true};

        const Paper paper = overlapPaper(shown);

        QVERIFY(std::ranges::find(paper.sections, u"Decision"_s, &PaperSection::heading) ==
                paper.sections.end());
    }

    void reasonsEndWithTheProjectsAndWhatToDo()
    {
        ShownOverlap shown = aPair();
        const Uid project = namedUid(QLatin1StringView("test"), "project");
        shown.sideB = {.unit = u"DGRO"_s,
                       .projects = {{project, u"DGRO-PRJ-0003"_s, u"DGRO"_s, Phase::Offerte}}};

        const QList<PaperSection> sections = reasonsPaper(shown).sections;

        QCOMPARE(sections.size(), 3);
        QCOMPARE(recordOfLink(sections[1].paragraphs.first().first().link), project);
        QVERIFY(test::wordsOf(sections[1].paragraphs.first()).contains(u"can still be influenced"_s));
        QCOMPARE(test::wordsOf(sections[2].paragraphs.first()),
                 u"Programme together in DGRO-PRJ-0003; DGRO leads"_s);
    }

    void urgencyIsToldWhereThereIsAny()
    {
        ShownOverlap shown = aPair();
        QVERIFY(!test::wordsOf(overlapPaper(shown).facts).contains(u"urgent"));

        shown.pair.urgentBy = QDate(2026, 6, 1);

        QVERIFY(test::wordsOf(overlapPaper(shown).facts).contains(u"urgent"));
    }

    void decisionStandsWithItsRemark()
    {
        ShownOverlap shown = aPair();
        shown.verdict = Verdict{.state = OverlapState::Weggelegd,
                                .reasonCode = DismissReason::ZelfdeWoord,
                                .remark = u"ander gebied"_s,
                                .decidedOn = QDate(2026, 3, 2)};

        const Paper paper = overlapPaper(shown);

        QVERIFY(test::wordsOf(paper.sections[2].paragraphs[0]).endsWith(u" · ander gebied"));
    }

    void reviewersAreNamedOnceTheyAreRead()
    {
        ShownOverlap shown = aPair();
        shown.verdicts = {Verdict{.person = u"een"_s, .state = OverlapState::Bevestigd},
                          Verdict{.person = u"twee"_s, .state = OverlapState::Weggelegd}};
        const ReviewerNames names{{u"een"_s, u"Sanne de Wit"_s}};
        const qsizetype without = overlapPaper(shown).sections.size();

        const Paper paper = overlapPaper(shown, &names);

        QCOMPARE(paper.sections.size(), without + 1);
        const PaperSection &reviewers = paper.sections[2];
        QVERIFY(test::wordsOf(reviewers.paragraphs[0]).startsWith(u"Sanne de Wit"));
        QVERIFY(test::wordsOf(reviewers.paragraphs[1]).startsWith(u"somebody else"));
    }

    void reasonsAreThePartsThatHaveWords()
    {
        ShownOverlap shown = aPair();
        shown.pair.parts.append({.name = PartName::Moment, .points = 0});

        const Paper paper = reasonsPaper(shown);

        QCOMPARE(paper.sections.first().paragraphs.size(), 2);
        QVERIFY(test::wordsOf(paper.sections.first().paragraphs[0]).contains(u"leegstand"));
    }

    void tiesThatWereNotFoundAreToldToo()
    {
        ShownOverlap shown = aPair();
        const QString without = test::wordsOf(reasonsPaper(shown).sections.first().paragraphs.last());

        shown.pair.parts.append(
            {.name = PartName::Ties, .points = 5, .evidence = {{.name = EvidenceName::Dossier}}});

        QVERIFY(without.contains(u"no shared study, dossier or institute"));
        QVERIFY(!test::wordsOf(reasonsPaper(shown).sections.first().paragraphs.last())
                     .contains(u"no shared study"));
    }

    void conceptsAreChipsThatTellWhatTheyMean() // spec 05, 5.2
    {
        const Uid subject = namedUid(QLatin1StringView("test"), "vacancy");
        ShownOverlap shown = aPair();
        shown.pair.parts = {
            {.name = PartName::Concepts,
             .points = 40,
             .evidence = {{.name = EvidenceName::Concept, .uid = subject, .label = u"leegstand"_s}}}};
        const ConceptNotes notes{.meanings = {{subject, u"Gebouwen zonder gebruiker"_s}},
                                 .general = {u"gemeenten"_s}};

        const QList<PaperSection> sections = reasonsPaper(shown, notes).sections;
        const PaperParagraph line = sections[1].paragraphs.first(); // below the sentence about both

        const auto chip = std::ranges::find(line, Emphasis::Chip, &PaperSpan::emphasis);
        const auto quiet = std::ranges::find(line, Emphasis::QuietChip, &PaperSpan::emphasis);
        QVERIFY(chip != line.end() && quiet != line.end());
        QCOMPARE(chip->text, u"leegstand"_s);
        QCOMPARE(chip->hint, u"Gebouwen zonder gebruiker"_s);
        QCOMPARE(recordOfLink(chip->link), subject);
        QVERIFY(quiet->text.startsWith(u"gemeenten"));
    }
};

QTEST_GUILESS_MAIN(TestOverlapPaper)
#include "tst_overlappaper.moc"
