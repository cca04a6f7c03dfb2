// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/bulletinlist.h"
#include "jobs/bulletinpaperjob.h"
#include "jobs/bulletinwork.h"
#include "model/signal.h"
#include "report/renderers.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestBulletinWork : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_signal;
    Uid m_study;

    template <typename Step> auto take(Step step)
    {
        return m_bank->write({u"issue"_s, Kind::Bulletin}, [&](Write &write) {
            BulletinWork work(*m_bank, write);
            return step(work);
        });
    }
    Uid compose()
    {
        return *take([&](BulletinWork &work) { return work.add({m_study, m_signal}, u"Nieuws"_s); });
    }
    Result<> issue(const Uid &bulletin)
    {
        return take([&](BulletinWork &work) { return work.issue(bulletin); });
    }
    Bulletin bulletin(const Uid &uid) const { return *m_bank->records<Bulletin>().get(uid); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(); // of 2 March 2026
        Signal signal;
        signal.title = u"Meer gemeenten loten"_s;
        signal.description = u"Elf gemeenten loten."_s;
        signal.arena = {Arena::Maatschappelijk};
        signal.sources = {{.title = u"Weekblad"_s}};
        signal.observedOn = QDate(2026, 2, 20);
        signal.ministryWide = true;
        signal.wideReason = u"Raakt elk DG"_s;
        m_signal = test::insert(*m_bank, signal);
        Study study = test::aStudy();
        study.issued = {u"2026-02"_s};
        study.summaryPlain = u"Drie manieren van meten."_s;
        m_study = test::insert(*m_bank, study);
    }

    void whatIsNewSinceTheLastIssueIsProposed() // S27b
    {
        QCOMPARE(*proposedForBulletin(*m_bank), (QList<Uid>{m_signal, m_study}));

        compose();

        QVERIFY(proposedForBulletin(*m_bank)->isEmpty());
    }

    void piecesBeginWithWhatTheRecordsSay()
    {
        const auto items = itemsOf(*m_bank, compose());

        QCOMPARE(items->size(), 2);
        QCOMPARE(items->first().whatIsNew, u"Drie manieren van meten."_s);
        QCOMPARE(items->first().chapter, BulletinChapter::NieuwOnderzoek);
        QCOMPARE(items->last().whyItMatters, u"Raakt elk DG"_s);
        QCOMPARE(items->last().chapter, BulletinChapter::HeelBzk);
    }

    void whatIsInTheDraftIsNotAddedTwice()
    {
        const Uid first = compose();

        QCOMPARE(compose(), first);
        QCOMPARE(itemsOf(*m_bank, first)->size(), 2);
    }

    void theNumberIsTheNextInTheYear() // S27b
    {
        const Uid first = compose();
        QVERIFY_RESULT(issue(first));
        const Uid second = compose();
        QVERIFY_RESULT(issue(second));

        QCOMPARE(numberText(bulletin(first)), u"2026/1"_s);
        QCOMPARE(numberText(bulletin(second)), u"2026/2"_s);
        QCOMPARE(bulletin(first).issuedOn, QDate(2026, 3, 2));
        QCOMPARE(bulletin(first).editor, u"Sanne de Wit"_s);
    }

    void whatWasIssuedStaysAsItIs() // S27b
    {
        const Uid uid = compose();
        QVERIFY_RESULT(issue(uid));
        const Uid piece = itemsOf(*m_bank, uid)->first().uid;

        QCOMPARE_ERROR(
            test::edit<Bulletin>(*m_bank, uid, [](Bulletin &bulletin) { bulletin.title = u"Anders"_s; }),
            Error::Code::NotAllowed);
        QCOMPARE_ERROR(
            test::edit<BulletinItem>(*m_bank, piece, [](BulletinItem &item) { item.heading = u"Anders"_s; }),
            Error::Code::NotAllowed);
        QCOMPARE_ERROR(test::removeRecord<BulletinItem>(*m_bank, piece), Error::Code::NotAllowed);
    }

    void whatWasIssuedIsNeitherSettledNorIssuedAgain() // S27b
    {
        const Uid uid = compose();
        QVERIFY_RESULT(issue(uid));

        QCOMPARE_ERROR(take([&](BulletinWork &work) { return work.settle(uid); }), Error::Code::NotAllowed);
        QCOMPARE_ERROR(issue(uid), Error::Code::NotAllowed);
        QCOMPARE_ERROR(test::edit<Bulletin>(
                           *m_bank, uid, [](Bulletin &edited) { edited.status = BulletinStatus::Concept; }),
                       Error::Code::NotAllowed);
        QCOMPARE(numberText(bulletin(uid)), u"2026/1"_s);
    }

    void anIssueHasOneCorrectionAtATime() // S27b
    {
        const Uid first = compose();
        QVERIFY_RESULT(issue(first));
        const auto correct = [this](const Uid &uid) {
            return take([&](BulletinWork &work) { return work.correct(uid); });
        };
        const auto correction = correct(first);
        QVERIFY_RESULT(correction);

        QCOMPARE_ERROR(correct(first), Error::Code::NotAllowed);
        QCOMPARE_ERROR(correct(*correction), Error::Code::NotAllowed); // change it itself

        QVERIFY_RESULT(issue(*correction));
        QCOMPARE_ERROR(correct(first), Error::Code::NotAllowed);
        QVERIFY_RESULT(correct(*correction));
    }

    void anEmptyBulletinIsNotIssued()
    {
        const Uid empty = test::insert(*m_bank, Bulletin{.title = u"Leeg"_s});

        QCOMPARE_ERROR(issue(empty), Error::Code::NotAllowed);
    }

    void aCorrectionKeepsTheNumberAndSaysWhatItMends() // S27b
    {
        const Uid first = compose();
        QVERIFY_RESULT(issue(first));

        const auto correction = take([&](BulletinWork &work) { return work.correct(first); });
        QVERIFY_RESULT(correction);
        QVERIFY_RESULT(issue(*correction));

        QCOMPARE(bulletin(first).status, BulletinStatus::Gecorrigeerd);
        QCOMPARE(bulletin(*correction).number, 1);
        QCOMPARE(itemsOf(*m_bank, *correction)->size(), 2);
        const auto content = bulletinPaperContent(*m_bank, *correction, Language::Nl);
        QVERIFY_RESULT(content);
        QCOMPARE(content->correctsIssue, QDate(2026, 3, 2));
    }

    void thePaperSaysEachPieceWithItsSource()
    {
        const Uid uid = compose();

        const auto content = bulletinPaperContent(*m_bank, uid, Language::Nl);

        QVERIFY_RESULT(content);
        const QString text = renderPlainText(bulletinPaper(*content));
        QVERIFY(text.contains(u"Elf gemeenten loten."_s));
        QVERIFY(text.contains(u"Weekblad"_s));
        QVERIFY(text.contains(u"Kuipers, E."_s));
    }

    void thePaperNamesTheUnitThatIssuedItAlsoInAnotherBank()
    {
        QVERIFY_RESULT(test::edit<Unit>(*m_bank, m_bank->identity().unit,
                                        [](Unit &unit) { unit.mailbox = u"wonen@voorbeeld.example"_s; }));
        const Uid uid = compose();
        const auto coordinator = test::makeBank(u"KIEM"_s, true);
        QVERIFY_RESULT(receive(*coordinator, *allOperations(*m_bank)));

        const auto content = bulletinPaperContent(*coordinator, uid, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->info.unit.plain(), u"DGVB"_s);
        QCOMPARE(content->info.contact.plain(), u"Contact: Eenheid DGVB, wonen@voorbeeld.example"_s);
        QVERIFY(content->subscription.contains(u"wonen@voorbeeld.example"_s));
    }
};

QTEST_GUILESS_MAIN(TestBulletinWork)
#include "tst_bulletinwork.moc"
