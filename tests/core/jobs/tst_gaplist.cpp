// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/gaplist.h"
#include "jobs/gapsnapshots.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Bank> exampleForGaps()
{
    return test::openExample(test::tickingClock(), test::ExampleState::Plain);
}

QList<GapLine> gapsOfKind(Bank &bank, GapKind kind)
{
    return *GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}});
}

/// The codes, or titles where there are none, in the order of the list.
QString codesOfGaps(const QList<GapLine> &gaps)
{
    QStringList codes;
    for (const GapLine &gap : gaps)
        codes.append(gap.line.kind == Kind::Concept || gap.line.kind == Kind::Approach ? gap.line.title
                                                                                       : gap.line.code);
    return codes.join(u' ');
}

/// As the specification writes them: DGVB-VRG-07.
QString codesAsStored(const QString &codes)
{
    QStringList full;
    for (const QString &code : codes.split(u' '))
        full.append(fullRefcode(code));
    return full.join(u' ');
}

QStringList inAlphabet(const QString &codes)
{
    QStringList words = codes.split(u' ');
    words.sort();
    return words;
}

KnowledgeQuestion aNeededQuestion()
{
    KnowledgeQuestion question = test::aQuestion();
    question.needClass = NeedClass::Nodig;
    question.status = QuestionStatus::Open;
    question.needBy = QDate(2028, 1, 1);
    return question;
}

} // namespace

class TestGapList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalOfADossierInTheTrashIsLoose() // spec 02, 2.10
    {
        const auto bank = test::makeBank(); // of 2 March 2026
        const Uid dossier = test::insert(*bank, PolicyDossier{.code = u"D1"_s, .title = u"Wonen"_s});
        Signal signal;
        signal.title = u"Meer gemeenten loten"_s;
        signal.observedOn = QDate(2025, 12, 1);
        signal.arena = {Arena::Politiek};
        signal.sources = {{.title = u"Brief"_s}};
        const Uid uid = test::insert(*bank, signal);
        test::insert(*bank, SignalDossierLink{.signal = uid, .dossier = dossier, .meaning = u"Telt"_s});
        QVERIFY(gapsOfKind(*bank, GapKind::SignalLoose).isEmpty());

        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*bank, dossier));

        QCOMPARE(gapsOfKind(*bank, GapKind::SignalLoose).size(), 1);
    }

    void theExampleHasTheGapsOfTheSpecification_data()
    {
        QTest::addColumn<GapKind>("kind");
        QTest::addColumn<QString>("codes");
        QTest::newRow("G2") << GapKind::AnswerWeak << u"DGOBDR-VRG-05 DGKR-VRG-01"_s;
        QTest::newRow("G3") << GapKind::StudyUnused
                            << u"DGOBDR-STU-11 DGOBDR-STU-13 DGVB-STU-12 DGVB-STU-13 DGRO-STU-07 DGRO-STU-11 "
                               "DGRO-STU-14 DGKR-STU-08 DGKR-STU-10 DGDOO-STU-14"_s;
        QTest::newRow("G5") << GapKind::SignalLoose << u"DGOBDR-SIG-09 DGRO-SIG-08 DGKR-SIG-07"_s;
        QTest::newRow("G6") << GapKind::SubjectUnstudied << u"netcongestie"_s;
        QTest::newRow("G9") << GapKind::ResultNotPublic << u"DGVB-PRJ-02"_s;
        QTest::newRow("G10") << GapKind::ReactionMissing << u"DGDOO-PRJ-03"_s;
    }

    void theExampleHasTheGapsOfTheSpecification()
    {
        QFETCH(const GapKind, kind);
        QFETCH(const QString, codes);
        const auto bank = exampleForGaps();

        QCOMPARE(inAlphabet(codesOfGaps(gapsOfKind(*bank, kind))), inAlphabet(codesAsStored(codes)));
    }

    void redQuestionsOfTheExampleComeFirstByDate()
    {
        const auto bank = exampleForGaps();

        QList<GapLine> gaps = gapsOfKind(*bank, GapKind::QuestionUnanswered);
        QCOMPARE(gaps.size(), 11);
        gaps.removeIf([](const GapLine &gap) { return !gap.gap.isRed; });

        QCOMPARE(codesOfGaps(gaps), codesAsStored(u"DGVB-VRG-07 DGKR-VRG-02 DGRO-VRG-05"_s));
    }

    void approachesWithFindingsThatDifferAreTwo()
    {
        const auto bank = exampleForGaps();

        QStringList titles;
        const QList<GapLine> gaps = gapsOfKind(*bank, GapKind::FindingsMixed);
        for (const GapLine &gap : gaps)
            titles.append(gap.line.title);
        titles.sort();

        QCOMPARE(titles, (QStringList{u"Burgerberaad"_s, u"Vroege participatie van omwonenden"_s}));
    }

    void dossiersOfTheExampleAreStaleOrNearADecision()
    {
        const auto bank = exampleForGaps();

        QCOMPARE(gapsOfKind(*bank, GapKind::DossierStale).size(), 1);
        QCOMPARE(gapsOfKind(*bank, GapKind::DecisionNear).size(), 4);
    }

    void anotherDayGivesOtherGaps()
    {
        const auto bank = exampleForGaps();
        const QDate nextYear = bank->now().date().addYears(1);

        const auto later =
            GapList(*bank).gaps({.on = nextYear, .kinds = {GapKind::QuestionUnanswered}, .units = {}});

        QVERIFY(std::ranges::count_if(*later, [](const GapLine &gap) { return gap.gap.isRed; }) > 3);
    }

    void anEmptyBankMissesNothing()
    {
        const auto bank = test::makeBank();

        QVERIFY(GapList(*bank).gaps({})->isEmpty());
    }

    void aGapIsAcceptedWithAReasonOnly()
    {
        const auto bank = exampleForGaps();
        const GapLine gap = gapsOfKind(*bank, GapKind::SubjectUnstudied).first();
        const GapDecisions decisions(*bank);

        QVERIFY(!decisions.decide(gap.gap, GapState::Geaccepteerd, u"  "_s, gap.line.title));
        QVERIFY_RESULT(
            decisions.decide(gap.gap, GapState::Geaccepteerd, u"Onderzoek loopt elders."_s, gap.line.title));

        QVERIFY(gapsOfKind(*bank, GapKind::SubjectUnstudied).isEmpty());
        QVERIFY_RESULT(bank->undo());
        QCOMPARE(gapsOfKind(*bank, GapKind::SubjectUnstudied).size(), 1);
    }

    void anAcceptedGapComesBackWhenItsFactsChange()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, aNeededQuestion());
        const Gap gap = gapsOfKind(*bank, GapKind::QuestionUnanswered).first().gap;
        QVERIFY_RESULT(GapDecisions(*bank).decide(gap, GapState::Geaccepteerd, u"Niet nu."_s, {}));
        QVERIFY(gapsOfKind(*bank, GapKind::QuestionUnanswered).isEmpty());

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *bank, question, [](KnowledgeQuestion &edited) { edited.needBy = QDate(2027, 4, 1); }));

        const QList<GapLine> gaps = gapsOfKind(*bank, GapKind::QuestionUnanswered);
        QCOMPARE(gaps.size(), 1);
        QVERIFY(gaps.first().isReopened());
    }

    void takingBackWhatNobodyDecidedIsNoStep()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, aNeededQuestion());
        const Gap gap = gapsOfKind(*bank, GapKind::QuestionUnanswered).first().gap;
        const qint64 before = *bank->context().log.count();

        QVERIFY_RESULT(GapDecisions(*bank).decide(gap, GapState::Mogelijk, {}, {}));

        QCOMPARE(*bank->context().log.count(), before);
    }

    void idsAreThoseOfTheLines()
    {
        const auto bank = exampleForGaps();
        const GapList list(*bank);

        const auto ids = list.ids({});
        const auto lines = list.lines(*ids);

        QVERIFY(!ids->isEmpty());
        QCOMPARE(lines->size(), ids->size());
        for (qsizetype at = 0; at < ids->size(); ++at)
            QCOMPARE(lines->at(at).id, ids->at(at));
    }

    void whatChangedSinceADayIsWhatWasChanged()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, aNeededQuestion());
        const GapSnapshots snapshots(*bank);
        QVERIFY_RESULT(snapshots.keep());
        const QDate day = bank->now().date();
        const Gap gone = gapsOfKind(*bank, GapKind::QuestionUnanswered).first().gap;
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*bank, gone.record));
        test::insert(*bank, aNeededQuestion());
        const Gap fresh = gapsOfKind(*bank, GapKind::QuestionUnanswered).first().gap;

        const auto change = snapshots.since(day);

        QVERIFY_RESULT(change);
        QCOMPARE(*change, (GapChange{{keyOf(fresh)}, {keyOf(gone)}, {}}));
        QCOMPARE(*snapshots.days(), QList<QDate>{day});
    }

    void sinceADayThatWasNotKeptNothingIsSaid()
    {
        const auto bank = exampleForGaps();

        const auto change = GapSnapshots(*bank).since(QDate(2020, 1, 1));

        QCOMPARE(change.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestGapList)
#include "tst_gaplist.moc"
