// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventparts.h"
#include "jobs/groupmeeting.h"
#include "model/event.h"
#include "model/unit.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Two questions of one unit and one of another, in a bank of KIEM.
struct GroupToMeet
{
    std::unique_ptr<Bank> bank = test::makeBank(u"KIEM"_s, true);
    Uid homes = unit(u"DGVB"_s);
    Uid space = unit(u"DGRO"_s);
    QList<Uid> questions{ask(homes, u"Waar kan gebouwd worden?"_s), ask(space, u"Waar is plek op het net?"_s),
                         ask(homes, u"Wie wacht op stroom?"_s)};

    Uid unit(const QString &code) const
    {
        Unit unit;
        unit.code = code;
        unit.nameNl = u"Eenheid "_s + code;
        return test::insert(*bank, unit);
    }

    Uid ask(const Uid &owner, const QString &text) const
    {
        KnowledgeQuestion question = test::aQuestion(text);
        question.ownerUnit = owner;
        return test::insert(*bank, question);
    }

    qsizetype meetings() const { return bank->records<Event>().ids()->size(); }
};

} // namespace

/// *Maak bijeenkomst* for questions that several units ask.
class TestGroupMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourUnitOrganisesItWithTheUnitsThatAsk()
    {
        const GroupToMeet group;

        const auto made = planGroupMeeting(*group.bank, u" Stroom  voor woningen "_s, group.questions);

        QVERIFY_RESULT(made);
        const auto event = group.bank->records<Event>().get(*made);
        QCOMPARE(event->title, u"Stroom voor woningen"_s);
        QCOMPARE(event->organiser, group.bank->identity().unit);
        QVERIFY(event->status == EventStatus::Idee);
        QCOMPARE(*group.bank->links().from(*made, LinkType::CoOrganiser), (QList{group.homes, group.space}));
    }

    void everyQuestionIsOnTheProgramme()
    {
        const GroupToMeet group;

        const auto made = planGroupMeeting(*group.bank, u"Stroom"_s, group.questions);

        const auto parts = partsOf(*group.bank, *made);
        QVERIFY_RESULT(parts);
        QList<Uid> about;
        for (const AgendaItem &item : parts->agenda)
            about.append(item.about);
        QCOMPARE(about, group.questions);
    }

    void meetingIsOneStepThatCanBeTakenBack()
    {
        const GroupToMeet group;
        QVERIFY_RESULT(planGroupMeeting(*group.bank, u"Stroom"_s, group.questions));
        const qsizetype made = group.meetings();

        QVERIFY_RESULT(group.bank->undo());

        QCOMPARE(made, 1);
        QCOMPARE(group.meetings(), 0);
    }

    void withoutATitleOrQuestionsNothingIsMade()
    {
        const GroupToMeet group;

        QCOMPARE(planGroupMeeting(*group.bank, u" "_s, group.questions).error().code,
                 Error::Code::InvalidInput);
        QCOMPARE(planGroupMeeting(*group.bank, u"Stroom"_s, {}).error().code, Error::Code::InvalidInput);
        QCOMPARE(group.meetings(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGroupMeeting)
#include "tst_groupmeeting.moc"
