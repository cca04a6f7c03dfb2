// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapchangejob.h"
#include "jobs/gapevidence.h"
#include "jobs/gapsnapshots.h"
#include "jobs/writtengaps.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

NewGap aGap(const Uid &about = {})
{
    return {.title = u"Wat willen jongeren in krimpgebieden zelf?"_s,
            .why = u"Niemand aan tafel wist het."_s,
            .nature = GapNature::OtherContext,
            .about = about};
}

QList<GapLine> gapsByHand(Bank &bank)
{
    return *GapList(bank).gaps({.on = {}, .kinds = {GapKind::ByHand}, .units = {}});
}

} // namespace

class TestWrittenGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenDownStandsInTheListOfTheUnit()
    {
        const auto bank = test::makeBank();

        const auto uid = WrittenGaps(*bank).add(aGap());

        QVERIFY_RESULT(uid);
        const QList<GapLine> gaps = gapsByHand(*bank);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].gap.record, *uid);
        QCOMPARE(gaps[0].line.title, u"Wat willen jongeren in krimpgebieden zelf?"_s);
        QCOMPARE(gaps[0].line.unit, bank->identity().unit);
        QCOMPARE(gaps[0].line.unitCode, u"DGVB"_s);
        QCOMPARE(gaps[0].nature(), GapNature::OtherContext);
        QVERIFY(gaps[0].id < 0);
        QVERIFY(gaps[0].shownRecord().isNull());
    }

    void titleAndReasonAreNeeded()
    {
        const auto bank = test::makeBank();
        NewGap untitled = aGap();
        untitled.title = u"  "_s;
        NewGap unexplained = aGap();
        unexplained.why.clear();

        QCOMPARE_ERROR(WrittenGaps(*bank).add(untitled), Error::Code::InvalidInput);
        QCOMPARE_ERROR(WrittenGaps(*bank).add(unexplained), Error::Code::InvalidInput);

        QVERIFY(gapsByHand(*bank).isEmpty());
    }

    void addingAndRemovingCanBeUndone()
    {
        const auto bank = test::makeBank();
        const auto uid = WrittenGaps(*bank).add(aGap());
        QVERIFY_RESULT(uid);

        QVERIFY_RESULT(WrittenGaps(*bank).remove(*uid));
        QVERIFY(gapsByHand(*bank).isEmpty());
        QVERIFY_RESULT(bank->undo());
        QCOMPARE(gapsByHand(*bank).size(), 1);
        QVERIFY_RESULT(bank->undo());
        QVERIFY(gapsByHand(*bank).isEmpty());
    }

    void whatIsNotThereCannotBeRemoved()
    {
        const auto bank = test::makeBank();

        QCOMPARE_ERROR(WrittenGaps(*bank).remove(newUid(bank->now())), Error::Code::NotFound);
    }

    void whereItCameUpIsShown()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, test::aQuestion());

        QVERIFY_RESULT(WrittenGaps(*bank).add(aGap(question)));

        QCOMPARE(gapsByHand(*bank)[0].shownRecord(), question);
        QCOMPARE(gapsByHand(*bank)[0].involved.value(0).uid, question);
    }

    void twoHaveIdsOfTheirOwnThatTheListKnows()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(WrittenGaps(*bank).add(aGap()));
        QVERIFY_RESULT(WrittenGaps(*bank).add(aGap()));
        const GapList list(*bank);

        const auto ids = list.ids({});
        const auto lines = list.lines(*ids);

        QCOMPARE(QSet<qint64>(ids->begin(), ids->end()).size(), 2);
        QCOMPARE(lines->size(), 2);
    }

    void studiesAreLookedForByItsTitle()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy(u"Jongeren in krimpgebieden"_s));
        test::insert(*bank, test::aStudy(u"Energiearmoede meten"_s));
        test::insert(*bank, test::aStudy(u"Toezicht op algoritmes"_s));
        QVERIFY_RESULT(WrittenGaps(*bank).add(aGap()));
        LiveOverlaps overlaps;

        const auto evidence = gapEvidence(overlaps, *bank, gapsByHand(*bank)[0]);

        QVERIFY_RESULT(evidence);
        QVERIFY(evidence->wasLooked);
        QCOMPARE(evidence->search.studies, 3);
        QCOMPARE(evidence->nearest.value(0).line.title, u"Jongeren in krimpgebieden"_s);
    }

    void aChangeIsToldByName()
    {
        const auto bank = test::makeBank();
        const GapSnapshots snapshots(*bank);
        const auto gone = WrittenGaps(*bank).add(aGap());
        QVERIFY_RESULT(gone);
        QVERIFY_RESULT(snapshots.keep());
        QVERIFY_RESULT(WrittenGaps(*bank).remove(*gone));
        KnowledgeQuestion question = test::aQuestion();
        question.needClass = NeedClass::Nodig;
        question.status = QuestionStatus::Open;
        test::insert(*bank, question);
        const QDate today = bank->now().date();

        const auto change = changeSinceKept(*bank, today.addDays(1));

        QVERIFY_RESULT(change);
        QVERIFY(change->has_value());
        const ReportedChange &reported = **change;
        QCOMPARE(reported.since, today);
        QCOMPARE(reported.gone.size(), 1);
        QCOMPARE(reported.gone[0].kind, GapKind::ByHand);
        QCOMPARE(reported.fresh.size(), 1);
        QVERIFY(reported.fresh[0].what.contains(u"energiearmoede"_s));
    }

    void withoutAnEarlierDayThereIsNoChange()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(GapSnapshots(*bank).keep());

        const auto change = changeSinceKept(*bank, bank->now().date());

        QVERIFY_RESULT(change);
        QVERIFY(!change->has_value());
    }

    void twoDaysThatWereKeptAreCompared()
    {
        auto now = std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        const auto bank = *Bank::create(u":memory:"_s, test::settingsOf(u"DGVB"_s),
                                        [now] { return *now = now->addSecs(1); });
        const GapSnapshots snapshots(*bank);
        QVERIFY_RESULT(snapshots.keep());
        *now = now->addDays(30);
        const auto uid = WrittenGaps(*bank).add(aGap());
        QVERIFY_RESULT(uid);
        QVERIFY_RESULT(snapshots.keep());
        QVERIFY_RESULT(WrittenGaps(*bank).remove(*uid));

        const auto change = snapshots.between(QDate(2026, 3, 2), QDate(2026, 4, 1));

        QVERIFY_RESULT(change);
        QCOMPARE(change->fresh.size(), 1);
        QVERIFY(change->gone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWrittenGaps)
#include "tst_writtengaps.moc"
