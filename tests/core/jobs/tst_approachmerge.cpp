// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachmerge.h"

#include "bank/receive.h"
#include "jobs/approachfindings.h"
#include "jobs/approachlist.h"
#include "jobs/lessonlist.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Two approaches that are the same become one.
class TestApproachMerge : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_gone;
    Uid m_stays;
    Uid m_subject;

    static Uid find(Bank &bank, const Uid &approach, int strength)
    {
        const Uid study = test::insert(bank, test::aStudy(u"Onderzoek"_s));
        return test::insert(bank, Finding{.study = study,
                                          .approach = approach,
                                          .direction = FindingDirection::Werkt,
                                          .strength = strength,
                                          .statement = u"Gevonden"_s});
    }

    static Uid learn(Bank &bank, const Uid &approach)
    {
        return test::insert(bank, Lesson{.title = u"Begin klein"_s,
                                         .adviceToOthers = u"Begin met één vak"_s,
                                         .approach = approach});
    }

    /// Another unit finds and learns something about the approach that goes.
    std::pair<Uid, Uid> toldByAnotherUnit() const
    {
        const auto other = test::makeBank(u"DGRO"_s);
        if (!receive(*other, *allOperations(*m_bank)))
            qFatal("not received there");
        const std::pair told(find(*other, m_gone, 4), learn(*other, m_gone));
        if (!receive(*m_bank, *allOperations(*other)))
            qFatal("not received here");
        return told;
    }

    Approach approach(const Uid &uid) const { return *m_bank->records<Approach>().get(uid); }
    Uid approachOf(const Uid &finding) const { return m_bank->records<Finding>().get(finding)->approach; }
    Uid approachIn(const Uid &lesson) const { return m_bank->records<Lesson>().get(lesson)->approach; }
    qsizetype countAbout(const Uid &uid) const { return findingsAbout(*m_bank, uid)->findings.size(); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_gone = test::insert(*m_bank, Approach{.nameNl = u"Flexpool"_s});
        m_stays = test::insert(*m_bank, Approach{.nameNl = u"Gedeelde pool"_s});
        m_subject = Uid::createUuid();
        QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [this](Write &write) {
            return m_bank->links().add(write, m_gone, LinkType::Concept, m_subject);
        }));
    }

    void findingsExperiencesAndLinksGoOver()
    {
        const Uid finding = find(*m_bank, m_gone, 3);
        const Uid lesson = learn(*m_bank, m_gone);
        find(*m_bank, m_stays, 2);

        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QCOMPARE(approachOf(finding), m_stays);
        QCOMPARE(approachIn(lesson), m_stays);
        QCOMPARE(*m_bank->links().from(m_stays, LinkType::Concept), QList<Uid>{m_subject});
        QCOMPARE(countAbout(m_stays), 2);
    }

    void whatWentSaysIntoWhichOneAndLeavesTheList()
    {
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QCOMPARE(approach(m_gone).mergedInto, m_stays);
        QVERIFY(!approach(m_gone).facts.deleted);
        QCOMPARE(*ApproachList(*m_bank).ids({}), QList<qint64>{approach(m_stays).facts.id});
    }

    void mergingIsOneStepThatGivesAllBack()
    {
        const Uid finding = find(*m_bank, m_gone, 3);
        const Uid lesson = learn(*m_bank, m_gone);
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(approach(m_gone).mergedInto.isNull());
        QCOMPARE(approachOf(finding), m_gone);
        QCOMPARE(approachIn(lesson), m_gone);
        QCOMPARE(*m_bank->links().from(m_gone, LinkType::Concept), QList<Uid>{m_subject});
        QVERIFY(m_bank->links().from(m_stays, LinkType::Concept)->isEmpty());
    }

    void whatAnotherUnitOwnsStaysAsItIsAndCountsAllTheSame()
    {
        const auto [finding, lesson] = toldByAnotherUnit();

        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QCOMPARE(approachOf(finding), m_gone);
        QCOMPARE(approachIn(lesson), m_gone);
        QCOMPARE(countAbout(m_stays), 1);
        const ApproachList list(*m_bank);
        const auto lines = list.lines(*list.ids({.leastStrength = 4}));
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().uid, m_stays);
        QCOMPARE(lines->first().findings.size(), 1);
        QCOMPARE(lines->first().units, QStringList{u"DGRO"_s});
        QCOMPARE(LessonList(*m_bank).ids({.approaches = {m_stays}})->size(), 1);
    }

    void sentenceWithTheOldNameFindsTheApproachThatStayed()
    {
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        const auto named = approachesNamedIn(*m_bank, u"Begin met een flexpool per vak."_s);

        QVERIFY_RESULT(named);
        QCOMPARE(named->size(), 1);
        QCOMPARE(named->first().approach.uid, m_stays);
    }

    void whatWentIntoItBeforeGoesAlong()
    {
        const Uid third = test::insert(*m_bank, Approach{.nameNl = u"Pool van vakmensen"_s});
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QVERIFY_RESULT(mergeApproaches(*m_bank, m_stays, third));

        QCOMPARE(approach(m_gone).mergedInto, third);
        QCOMPARE(approach(m_stays).mergedInto, third);
    }

    void approachGoesNeitherIntoItselfNorIntoOneThatIsMerged()
    {
        const Uid third = test::insert(*m_bank, Approach{.nameNl = u"Pool van vakmensen"_s});
        QCOMPARE_ERROR(mergeApproaches(*m_bank, m_gone, m_gone), Error::Code::InvalidInput);
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QCOMPARE_ERROR(mergeApproaches(*m_bank, third, m_gone), Error::Code::InvalidInput);
        QCOMPARE_ERROR(mergeApproaches(*m_bank, m_gone, third), Error::Code::InvalidInput);
        QCOMPARE_ERROR(
            test::edit<Approach>(*m_bank, third, [this](Approach &edited) { edited.mergedInto = m_gone; }),
            Error::Code::NotAllowed);
    }

    void onlyTheOwnerMergesAnApproachAndWhatStaysMayBeOfAnother()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid foreign = test::insert(*other, Approach{.nameNl = u"Regionale pool"_s});
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*other)));
        QCOMPARE(*mergeableApproaches(*m_bank, {m_gone, foreign}), QList<Uid>{m_gone});
        const Uid finding = find(*m_bank, m_gone, 3);

        QCOMPARE_ERROR(mergeApproaches(*m_bank, foreign, m_stays), Error::Code::NotOwner);
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, foreign));

        QCOMPARE(approachOf(finding), foreign);
        QVERIFY(mergeableApproaches(*m_bank, {m_gone, foreign})->isEmpty());
    }

    void othersToMergeIntoStandByName()
    {
        const auto others = approachesBeside(*m_bank, m_gone);

        QVERIFY_RESULT(others);
        QCOMPARE(others->size(), 1);
        QCOMPARE(others->first().uid, m_stays);
    }

    void whatOthersWentIntoIsNotPutInTheTrash()
    {
        QVERIFY_RESULT(mergeApproaches(*m_bank, m_gone, m_stays));

        QCOMPARE_ERROR(test::removeRecord<Approach>(*m_bank, m_stays), Error::Code::InUse);
    }
};

QTEST_GUILESS_MAIN(TestApproachMerge)
#include "tst_approachmerge.moc"
