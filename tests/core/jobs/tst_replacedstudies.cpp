// SPDX-License-Identifier: EUPL-1.2
#include "jobs/dossierlist.h"
#include "jobs/gaplist.h"
#include "jobs/overlapinput.h"
#include "jobs/todaylist.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/studyrelation.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Studies in whose place another stands: overlap does not read them, and they are no knowledge of today.
class TestReplacedStudies : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_older;
    Uid m_newer;

    bool isPaired(const Uid &study) const
    {
        const OverlapBank input = *overlapInput(*m_bank);
        const auto found = std::ranges::find(input.profiles, study, &OverlapProfile::record);
        return found != input.profiles.end() && found->isPaired;
    }

    void relate(StudyRelationKind kind) const
    {
        StudyRelation relation{.study = m_newer, .target = m_older};
        relation.kind = kind;
        test::insert(*m_bank, relation);
    }

    void tie(const Uid &record, LinkType type, const Uid &to) const
    {
        const StepLabel label{.act = u"link"_s, .kind = Kind::Link};
        QVERIFY_RESULT(
            m_bank->write(label, [&](Write &write) { return m_bank->links().add(write, record, type, to); }));
    }

    /// With the older study of 2024, and one of 2019.
    void makeDossier() const
    {
        const Uid dossier = test::insert(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        Study first = test::aStudy();
        first.issued = {u"2019"_s};
        tie(m_older, LinkType::Dossier, dossier);
        tie(test::insert(*m_bank, first), LinkType::Dossier, dossier);
    }

    /// With three signals, the older study and another one.
    void makeSubject() const
    {
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"Wonen"_s});
        for (int seen = 0; seen < 3; ++seen) {
            const Signal signal{.title = u"Meer vraag"_s,
                                .arena = {Arena::Politiek},
                                .sources = {{.title = u"Brief"_s}},
                                .observedOn = QDate(2026, 1, 5)};
            tie(test::insert(*m_bank, signal), LinkType::Concept, subject);
        }
        tie(m_older, LinkType::Concept, subject);
        tie(test::insert(*m_bank, test::aStudy()), LinkType::Concept, subject);
    }

    void putInTrash(const Uid &study) const { QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, study)); }

    bool hasGap(GapKind kind) const
    {
        return !GapList(*m_bank).gaps({.on = {}, .kinds = {kind}, .units = {}})->isEmpty();
    }

    bool isStaleToday() const
    {
        const TodayList today = *readToday(*m_bank, TodayScope::All);
        return std::ranges::count(today.lines, u"dossier_stale"_s, &TodayLine::rule) > 0;
    }

    bool isListedAs(Freshness freshness) const
    {
        const DossierList list(*m_bank);
        const QList<DossierLine> lines = *list.lines(*list.ids({.freshness = {freshness}}));
        return lines.size() == 1 && lines[0].freshness == freshness;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_older = test::insert(*m_bank, test::aStudy());
        m_newer = test::insert(*m_bank, test::aStudy());
    }

    void studyInWhosePlaceAnotherStandsIsNotPaired()
    {
        relate(StudyRelationKind::Vervangt);

        QVERIFY(!isPaired(m_older));
        QVERIFY(isPaired(m_newer));
    }

    void studyThatAnotherGoesOnFromIsStillPaired()
    {
        relate(StudyRelationKind::VervolgOp);

        QVERIFY(isPaired(m_older));
    }

    void studyInWhosePlaceAnotherStandsKeepsNoDossierFresh()
    {
        makeDossier();
        QVERIFY(!hasGap(GapKind::DossierStale));

        relate(StudyRelationKind::Vervangt);

        QVERIFY(hasGap(GapKind::DossierStale));
    }

    void todaySaysThatTheDossierIsOutOfDate()
    {
        makeDossier();
        QVERIFY(!isStaleToday());

        relate(StudyRelationKind::Vervangt);

        QVERIFY(isStaleToday());
    }

    void listOfDossiersSaysIt()
    {
        makeDossier();
        QVERIFY(isListedAs(Freshness::Actueel));

        relate(StudyRelationKind::Vervangt);

        QVERIFY(isListedAs(Freshness::Verouderd));
    }

    void studyInWhosePlaceAnotherStandsIsNoneOfItsSubject()
    {
        makeSubject();
        QVERIFY(!hasGap(GapKind::SubjectUnstudied));

        relate(StudyRelationKind::Vervangt);

        QVERIFY(hasGap(GapKind::SubjectUnstudied));
    }

    void replacementInTheTrashLetsTheOlderOneKeepItsDossierFresh()
    {
        makeDossier();
        relate(StudyRelationKind::Vervangt);

        putInTrash(m_newer);

        QVERIFY(!hasGap(GapKind::DossierStale));
        QVERIFY(!isStaleToday());
        QVERIFY(isListedAs(Freshness::Actueel));
    }

    void replacementInTheTrashLetsTheOlderOneBeKnowledgeOfItsSubject()
    {
        makeSubject();
        relate(StudyRelationKind::Vervangt);

        putInTrash(m_newer);

        QVERIFY(!hasGap(GapKind::SubjectUnstudied));
    }

    void replacementInTheTrashLetsTheOlderOneBePaired()
    {
        relate(StudyRelationKind::Vervangt);

        putInTrash(m_newer);

        QVERIFY(isPaired(m_older));
    }

    void replacementThatComesBackFromTheTrashReplacesAgain()
    {
        makeDossier();
        relate(StudyRelationKind::Vervangt);
        putInTrash(m_newer);

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(hasGap(GapKind::DossierStale));
        QVERIFY(!isPaired(m_older));
    }
};

QTEST_GUILESS_MAIN(TestReplacedStudies)
#include "tst_replacedstudies.moc"
