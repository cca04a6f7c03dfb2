// SPDX-License-Identifier: EUPL-1.2
#include "jobs/fittingsources.h"
#include "model/approach.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestFittingSources : public QObject
{
    Q_OBJECT

    static Uid studyAbout(Bank &bank, const QString &title, PublicationStatus status)
    {
        Study study = test::aStudy(title);
        study.publicationStatus = status;
        return test::insert(bank, study);
    }

private Q_SLOTS:
    void aStudyThatFitsComesWithWhatItFound()
    {
        const auto bank = test::makeBank();
        const Uid study =
            studyAbout(*bank, u"Leegstand van winkelpanden in kleine kernen"_s, PublicationStatus::Intern);
        studyAbout(*bank, u"Waterschappen en droogte"_s, PublicationStatus::Intern);
        Approach approach;
        approach.nameNl = u"Wonen boven winkels"_s;
        Finding finding;
        finding.study = study;
        finding.approach = test::insert(*bank, approach);
        finding.statement = u"Wonen boven winkels helpt tegen leegstand."_s;
        finding.page = u"31"_s;
        const Uid found = test::insert(*bank, finding);
        LiveOverlaps overlaps;

        const auto fitting =
            fittingSources(overlaps, *bank, u"Winkelpanden in kleine kernen staan vaker leeg."_s, {});

        QVERIFY_RESULT(fitting);
        QVERIFY(fitting->size() >= 2);
        QCOMPARE(fitting->at(0).target(), study);
        QCOMPARE(fitting->at(1).target(), found);
        QVERIFY(!fitting->at(0).words.isEmpty());
    }

    void whatWasFoundAboutAnApproachThatIsNamedComesFirst()
    {
        const auto bank = test::makeBank();
        const Uid alike =
            studyAbout(*bank, u"Een pool van specialisten in kleine kernen"_s, PublicationStatus::Intern);
        const Uid other = studyAbout(*bank, u"Vergunningen in drie regio’s"_s, PublicationStatus::Intern);
        Approach approach;
        approach.nameNl = u"Gedeelde pool"_s;
        Finding finding;
        finding.study = other;
        finding.approach = test::insert(*bank, approach);
        finding.statement = u"Minder vertraging."_s;
        const Uid found = test::insert(*bank, finding);
        LiveOverlaps overlaps;

        const auto fitting =
            fittingSources(overlaps, *bank, u"Een gedeelde pool van specialisten helpt kleine kernen."_s, {});

        QVERIFY_RESULT(fitting);
        QCOMPARE(fitting->at(0).target(), found);
        QCOMPARE(fitting->at(0).study.uid, other);
        QCOMPARE(std::ranges::count(*fitting, found, &FittingSource::target), 1);
        QVERIFY(std::ranges::count(*fitting, alike, &FittingSource::target) == 1);
    }

    void aWithdrawnStudyAndAQuestionCarryNothing()
    {
        const auto bank = test::makeBank();
        studyAbout(*bank, u"Leegstand van winkelpanden in kleine kernen"_s, PublicationStatus::Ingetrokken);
        test::insert(*bank, test::aQuestion(u"Hoeveel winkelpanden staan leeg in kleine kernen?"_s));
        LiveOverlaps overlaps;

        const auto fitting =
            fittingSources(overlaps, *bank, u"Winkelpanden in kleine kernen staan vaker leeg."_s, {});

        QVERIFY_RESULT(fitting);
        QVERIFY(fitting->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFittingSources)
#include "tst_fittingsources.moc"
