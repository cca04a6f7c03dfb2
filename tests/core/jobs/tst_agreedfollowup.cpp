// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/agreedfollowup.h"
#include "jobs/examplebank.h"
#include "model/event.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/task.h"
#include "model/unit.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What is made of something that units agreed.
class TestAgreedFollowUp : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_one;
    Uid m_other;

    Uid agree(ActionKind kind, const std::function<void(ActionDraft &)> &change = {}) const
    {
        ActionDraft draft;
        draft.action.kind = kind;
        draft.action.what = u"Praten over leegstand"_s;
        draft.action.leadUnit = m_bank->identity().unit;
        draft.action.due = QDate(2026, 4, 1);
        draft.about = {m_one, m_other};
        if (change)
            change(draft);
        const auto made = agreeOnGroup(*m_bank, draft);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }

    AgreedLine lineOf(const Uid &agreed) const
    {
        return AgreedActions(*m_bank)
            .lines({m_bank->records<OverlapAction>().get(agreed)->facts.id})
            ->value(0);
    }
    OverlapAction action(const Uid &agreed) const { return *m_bank->records<OverlapAction>().get(agreed); }
    KnowledgeQuestion question(const Uid &id) const { return *m_bank->records<KnowledgeQuestion>().get(id); }
    Uid openQuestion(bool isOurs) const
    {
        for (const KnowledgeQuestion &one : *m_bank->records<KnowledgeQuestion>().all()) {
            const bool isOfUnit = one.ownerUnit == m_bank->identity().unit;
            if (isOfUnit == isOurs && one.status == QuestionStatus::Open)
                return one.uid;
        }
        qFatal("no such question");
    }
    Uid aUnitCalled(const QString &code) const
    {
        Unit unit;
        unit.code = code;
        unit.nameNl = u"Eenheid "_s + code;
        return test::insert(*m_bank, unit);
    }
    QSet<Uid> linked(const Uid &record, LinkType type) const
    {
        const auto linked = *m_bank->links().from(record, type);
        return {linked.begin(), linked.end()};
    }
    qsizetype projects() const { return m_bank->records<ResearchProject>().ids()->size(); }
    qsizetype events() const { return m_bank->records<Event>().ids()->size(); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        KnowledgeQuestion asked = test::aQuestion(u"Waar staan woningen leeg?"_s);
        asked.status = QuestionStatus::Open;
        m_one = test::insert(*m_bank, asked);
        asked.text = u"Welke woningen staan leeg?"_s;
        m_other = test::insert(*m_bank, asked);
    }

    void kindSaysWhatCanBeMade()
    {
        QVERIFY(makingOf(lineOf(agree(ActionKind::SessieOrganiseren))) == AgreedMaking::Meeting);
        QVERIFY(makingOf(lineOf(agree(ActionKind::VragenSamenvoegen))) == AgreedMaking::Merge);
        QVERIFY(makingOf(lineOf(agree(ActionKind::SamenProgrammeren))) == AgreedMaking::Research);
        QVERIFY(makingOf(lineOf(agree(ActionKind::ResultaatDelen))) == AgreedMaking::Tasks);
        QVERIFY(makingOf(lineOf(agree(ActionKind::CommissieAansluiten))) == AgreedMaking::Tasks);
        QVERIFY(makingOf(lineOf(agree(ActionKind::WerkVerdelen))) == AgreedMaking::Nothing);
    }

    void nothingIsMadeOfWhatIsDone()
    {
        const Uid agreed = agree(ActionKind::SessieOrganiseren, [](ActionDraft &draft) {
            draft.action.status = ActionStatus::Klaar;
            draft.action.result = u"Gesproken"_s;
        });

        QVERIFY(makingOf(lineOf(agreed)) == AgreedMaking::Nothing);
    }

    void oneQuestionAloneIsNotMerged()
    {
        const Uid agreed =
            agree(ActionKind::VragenSamenvoegen, [this](ActionDraft &draft) { draft.about = {m_one}; });

        QVERIFY(makingOf(lineOf(agreed)) == AgreedMaking::Nothing);
    }

    void eventAndItsTieAreOneStep()
    {
        const Uid agreed = agree(ActionKind::SessieOrganiseren);

        const auto made = makeAgreedMeeting(*m_bank, agreed);
        QVERIFY_RESULT(made);
        const Uid followUp = action(agreed).followUp;
        const qsizetype count = events();
        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(followUp, *made);
        QCOMPARE(count, 1);
        QCOMPARE(events(), 0);
        QVERIFY(action(agreed).followUp.isNull());
    }

    void eventIsMadeOnceUntilItIsThrownAway()
    {
        const Uid agreed = agree(ActionKind::SessieOrganiseren);
        const auto made = makeAgreedMeeting(*m_bank, agreed);
        QVERIFY_RESULT(made);

        const auto again = makeAgreedMeeting(*m_bank, agreed);
        QVERIFY_RESULT(test::removeRecord<Event>(*m_bank, *made));
        const auto afterwards = makeAgreedMeeting(*m_bank, agreed);

        QCOMPARE_ERROR(again, Error::Code::InvalidInput);
        QVERIFY_RESULT(afterwards);
        QCOMPARE(action(agreed).followUp, *afterwards);
    }

    void eventComesWithTheAgreementWhereThatIsAsked()
    {
        const Uid agreed = agree(ActionKind::SessieOrganiseren,
                                 [](ActionDraft &draft) { draft.meeting = u"Sessie leegstand"_s; });
        const auto event = m_bank->records<Event>().get(action(agreed).followUp);
        QVERIFY_RESULT(event);
        QCOMPARE(event->title, u"Sessie leegstand"_s);

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(events(), 0);
        QVERIFY(AgreedActions(*m_bank).ids({})->isEmpty());
    }

    void researchIsAnIdeaThatTheUnitsShare()
    {
        m_bank = test::makeBank(u"KIEM"_s, true);
        const Uid lead = aUnitCalled(u"DGRO"_s);
        const Uid partner = aUnitCalled(u"DGVB"_s);
        PolicyDossier dossier;
        dossier.code = u"WON"_s;
        dossier.title = u"Wonen"_s;
        KnowledgeQuestion asked = test::aQuestion();
        asked.ownerUnit = m_bank->identity().unit;
        asked.dossier = test::insert(*m_bank, dossier);
        m_one = test::insert(*m_bank, asked);
        m_other = test::insert(*m_bank, asked);
        const Uid agreed = agree(ActionKind::SamenProgrammeren, [&](ActionDraft &draft) {
            draft.action.leadUnit = lead;
            draft.others = {partner};
        });

        const auto made = makeAgreedResearch(*m_bank, agreed);

        QVERIFY_RESULT(made);
        const auto project = m_bank->records<ResearchProject>().get(*made);
        QVERIFY_RESULT(project);
        QCOMPARE(project->title, u"Praten over leegstand"_s);
        QVERIFY(project->phase == Phase::Idee);
        QCOMPARE(project->lead, lead);
        QCOMPARE(project->ownerUnit, m_bank->identity().unit); // a proposal, until the lead takes it over
        QCOMPARE(linked(*made, LinkType::Question), (QSet<Uid>{m_one, m_other}));
        QCOMPARE(linked(*made, LinkType::CoUnit), (QSet<Uid>{m_bank->identity().unit, partner}));
        QCOMPARE(linked(*made, LinkType::Dossier), QSet<Uid>{asked.dossier});
    }

    void researchAndItsTieAreOneStep()
    {
        const Uid agreed = agree(ActionKind::SamenProgrammeren);

        const auto made = makeAgreedResearch(*m_bank, agreed);
        QVERIFY_RESULT(made);
        const Uid followUp = action(agreed).followUp;
        const auto again = makeAgreedResearch(*m_bank, agreed);
        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(followUp, *made);
        QCOMPARE_ERROR(again, Error::Code::InvalidInput);
        QCOMPARE(projects(), 0);
        QVERIFY(action(agreed).followUp.isNull());
    }

    void researchIsAboutQuestionsAlone()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        const Uid agreed = agree(ActionKind::SamenProgrammeren, [&](ActionDraft &draft) {
            draft.about = {m_one, study};
        });

        QVERIFY(makingOf(lineOf(agreed)) == AgreedMaking::Nothing);
    }

    void tasksAndTheirTieAreOneStep()
    {
        const Uid agreed = agree(ActionKind::ResultaatDelen);

        const auto made = makeAgreedTasks(*m_bank, agreed);
        QVERIFY_RESULT(made);
        const Uid followUp = action(agreed).followUp;
        const auto again = makeAgreedTasks(*m_bank, agreed);
        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(followUp, *made);
        QCOMPARE_ERROR(again, Error::Code::InvalidInput);
        QCOMPARE(m_bank->records<Task>().ids()->size(), 0);
        QVERIFY(action(agreed).followUp.isNull());
    }

    void tasksComeWithTheAgreementWhereThatIsAsked()
    {
        const Uid agreed =
            agree(ActionKind::CommissieAansluiten, [](ActionDraft &draft) { draft.hasTasks = true; });
        const auto task = m_bank->records<Task>().get(action(agreed).followUp);
        QVERIFY_RESULT(task);

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(m_bank->records<Task>().ids()->size(), 0);
        QVERIFY(AgreedActions(*m_bank).ids({})->isEmpty());
    }

    void questionsAndTheTieAreOneStep()
    {
        const Uid agreed = agree(ActionKind::VragenSamenvoegen);

        QVERIFY_RESULT(mergeAgreed(*m_bank, agreed, m_one));
        const KnowledgeQuestion gone = question(m_other);
        const Uid followUp = action(agreed).followUp;
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(gone.status == QuestionStatus::Samengevoegd);
        QCOMPARE(gone.mergedInto, m_one);
        QCOMPARE(followUp, m_one);
        QVERIFY(question(m_other).status == QuestionStatus::Open);
        QVERIFY(action(agreed).followUp.isNull());
    }

    void questionElsewhereDoesNotStay()
    {
        const Uid stranger = test::insert(*m_bank, test::aQuestion());

        QCOMPARE_ERROR(mergeAgreed(*m_bank, agree(ActionKind::VragenSamenvoegen), stranger),
                       Error::Code::InvalidInput);
    }

    void whatIsNotAgreedIsNotMade()
    {
        const Uid agreed = agree(ActionKind::ContactLeggen);

        QCOMPARE_ERROR(makeAgreedMeeting(*m_bank, agreed), Error::Code::InvalidInput);
        QCOMPARE_ERROR(makeAgreedResearch(*m_bank, agreed), Error::Code::InvalidInput);
        QCOMPARE_ERROR(makeAgreedTasks(*m_bank, agreed), Error::Code::InvalidInput);
        QCOMPARE_ERROR(mergeAgreed(*m_bank, agreed, m_one), Error::Code::InvalidInput);
    }

    void bothQuestionsOfOurOwnCanStay()
    {
        QCOMPARE(survivorsOf(*m_bank, lineOf(agree(ActionKind::VragenSamenvoegen)))->size(), 2);
    }

    void onlyTheQuestionOfTheOtherUnitStaysWhereOursMayGo()
    {
        m_bank = *makeExampleBank(u":memory:"_s, u"DGVB"_s, test::tickingClock());
        m_one = openQuestion(true);
        m_other = openQuestion(false);
        const Uid agreed = agree(ActionKind::VragenSamenvoegen);
        const auto stay = survivorsOf(*m_bank, lineOf(agreed));

        QVERIFY_RESULT(stay);
        QCOMPARE(stay->size(), 1);
        QCOMPARE(stay->first().uid, m_other);
        QCOMPARE_ERROR(mergeAgreed(*m_bank, agreed, m_one), Error::Code::NotOwner);
    }
};

QTEST_GUILESS_MAIN(TestAgreedFollowUp)
#include "tst_agreedfollowup.moc"
