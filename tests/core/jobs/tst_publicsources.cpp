// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/advicepaperjob.h"
#include "jobs/advicepoints.h"
#include "jobs/bulletinpaperjob.h"
#include "jobs/bulletinwork.h"
#include "jobs/publicsources.h"
#include "model/approach.h"
#include "model/finding.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Spec 04, 4.0: internal sources in a public print are blocked with a message.
class TestPublicSources : public QObject
{
    Q_OBJECT

    static void share(Bank &bank, const Uid &study, ShareLevel level)
    {
        QVERIFY_RESULT(test::edit<Study>(bank, study, [&](Study &shared) { shared.shareLevel = level; }));
    }

    static Uid publicAdvice(const test::AdviceDesk &desk)
    {
        const Uid advice = desk.complete();
        const auto made = test::edit<Advice>(
            *desk.bank, advice, [](Advice &shared) { shared.shareLevel = ShareLevel::Openbaar; });
        return made ? advice : Uid();
    }

    /// The codes of what stands in the way.
    static QStringList keptIn(const test::AdviceDesk &desk, const AdviceDraft &draft)
    {
        QStringList codes;
        const auto kept = keptSources(*desk.bank, draft);
        for (const Headline &source : *kept)
            codes.append(source.code);
        return codes;
    }

    static Result<Uid> publicBulletin(Bank &bank, const Uid &record)
    {
        const auto made = bank.write({u"edit"_s, Kind::Bulletin}, [&](Write &write) {
            return BulletinWork(bank, write).add({record}, u"Nieuws"_s);
        });
        const auto shared = test::edit<Bulletin>(
            bank, *made, [](Bulletin &bulletin) { bulletin.shareLevel = ShareLevel::Openbaar; });
        return shared ? made : Result<Uid>(shared.error());
    }

    static Result<> issue(Bank &bank, const Uid &bulletin)
    {
        return bank.write({u"issue"_s, Kind::Bulletin},
                          [&](Write &write) { return BulletinWork(bank, write).issue(bulletin); });
    }

private Q_SLOTS:
    void aPublicAdviceIsNotPrintedWithAnInternalSource()
    {
        const test::AdviceDesk desk;
        const Uid advice = publicAdvice(desk);

        const auto paper = advicePaperOf(*desk.bank, advice, Language::Nl);

        QVERIFY(!paper);
        QCOMPARE(paper.error().code, Error::Code::NotAllowed);
        QVERIFY(paper.error().detail.startsWith(NotPublic));
        QVERIFY2(paper.error().detail.contains(u"KIEM-STU-0001 Het stroomnet tot 2035"_s),
                 qPrintable(paper.error().detail));
    }

    void anInternalAdviceIsSharedNoWiderThanItsSources()
    {
        const test::AdviceDesk desk;
        const Uid advice = desk.complete();
        QCOMPARE(advicePaperOf(*desk.bank, advice, Language::Nl)->info.shareLevel, ShareLevel::InternBzk);

        share(*desk.bank, desk.study, ShareLevel::EigenDg);

        QCOMPARE(advicePaperOf(*desk.bank, advice, Language::Nl)->info.shareLevel, ShareLevel::EigenDg);
    }

    void nothingIsOfferedSoEither()
    {
        const test::AdviceDesk desk;
        const Uid advice = publicAdvice(desk);

        const auto offered = desk.offer(advice);

        QVERIFY(!offered);
        QVERIFY(offered.error().detail.startsWith(NotPublic));
        QCOMPARE(desk.bank->records<Advice>().get(advice)->status, AdviceStatus::Concept);
    }

    void publicSourcesAreNoHindrance()
    {
        const test::AdviceDesk desk;
        const Uid advice = publicAdvice(desk);
        share(*desk.bank, desk.study, ShareLevel::Openbaar);

        QVERIFY_RESULT(advicePaperOf(*desk.bank, advice, Language::Nl));
        QVERIFY_RESULT(desk.offer(advice));
    }

    void anInternalAdviceMayCiteThem()
    {
        const test::AdviceDesk desk;

        QVERIFY_RESULT(advicePaperOf(*desk.bank, desk.complete(), Language::Nl));
    }

    void aFindingIsAsPublicAsItsStudy()
    {
        const test::AdviceDesk desk;
        Finding finding;
        finding.study = desk.study;
        finding.approach = test::insert(*desk.bank, Approach{.nameNl = u"Spreiden"_s});
        finding.statement = u"Het helpt."_s;
        AdviceDraft draft{.advice = desk.anAdvice()};
        draft.advice.shareLevel = ShareLevel::Openbaar;
        draft.parts.reasonSources = {desk.cites(test::insert(*desk.bank, finding)), desk.cites(desk.study)};

        QCOMPARE(keptIn(desk, draft), QStringList{u"KIEM-STU-0001"_s}); // told once

        share(*desk.bank, desk.study, ShareLevel::Openbaar);
        QCOMPARE(keptIn(desk, draft), QStringList());
    }

    void aQuestionThatNobodyCanAnswerIsNamedToo()
    {
        const test::AdviceDesk desk;
        AdviceDraft draft{.advice = desk.anAdvice()};
        draft.advice.shareLevel = ShareLevel::Openbaar;
        draft.gaps = {test::insert(*desk.bank, test::aQuestion())};

        QCOMPARE(keptIn(desk, draft), QStringList{u"KIEM-VRG-0001"_s});
    }

    void theCheckOfTheEvidenceTellsIt()
    {
        const test::AdviceDesk desk;
        const auto draft = adviceDraft(*desk.bank, publicAdvice(desk));

        const auto points = advicePoints(*desk.bank, *draft);

        QCOMPARE(points->size(), 1);
        QVERIFY(points->first().what == AdvicePoint::What::NotPublic);
        QCOMPARE(points->first().source, u"KIEM-STU-0001"_s);
    }

    void aPublicBulletinIsNeitherPrintedNorIssuedWithOne()
    {
        const test::AdviceDesk desk;
        const auto bulletin = publicBulletin(*desk.bank, desk.study);

        const auto content = bulletinPaperContent(*desk.bank, *bulletin, Language::Nl);
        const auto issued = issue(*desk.bank, *bulletin);

        QVERIFY(!content);
        QVERIFY(content.error().detail.contains(u"KIEM-STU-0001"_s));
        QVERIFY(!issued);
        QVERIFY(issued.error().detail.startsWith(NotPublic));

        share(*desk.bank, desk.study, ShareLevel::Openbaar);
        QVERIFY_RESULT(bulletinPaperContent(*desk.bank, *bulletin, Language::Nl));
        QVERIFY_RESULT(issue(*desk.bank, *bulletin));
    }

    void theDossiersThatABulletinNamesCountToo()
    {
        const test::AdviceDesk desk;
        share(*desk.bank, desk.study, ShareLevel::Openbaar);
        QVERIFY_RESULT(desk.bank->write({u"link"_s}, [&](Write &write) {
            return desk.bank->links().add(write, desk.study, LinkType::Dossier, desk.dossier);
        }));
        const auto bulletin = publicBulletin(*desk.bank, desk.study);

        const auto content = bulletinPaperContent(*desk.bank, *bulletin, Language::Nl);

        QVERIFY(!content);
        QVERIFY(content.error().detail.contains(u"Stroom"_s));
    }
};

QTEST_GUILESS_MAIN(TestPublicSources)
#include "tst_publicsources.moc"
