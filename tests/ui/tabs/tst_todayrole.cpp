// SPDX-License-Identifier: EUPL-1.2
#include "model/knowledgequestion.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/todaytab.h"
#include "widgets/textlabel.h"

#include <QTimer>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Today of a user of whom the bank knows no more than the name.
struct RoleRoom : TabRoom<TodayTab>
{
    RoleRoom()
        : TabRoom(Desk::Content::Nothing)
    {
        tab->findChild<QTimer *>(u"rest"_s)->setInterval(0); // changes that come together are read once
        settle(workspace);
    }

    void setRole(ProfileRole role)
    {
        Bank &bank = workspace.bank();
        const auto before = bank.records<Profile>().get(bank.identity().user);
        Profile after = *before;
        after.role = role;
        const auto written = workspace.write({.act = u"settings"_s}, [&](Write &write) {
            return bank.records<Profile>().update(write, after, *before);
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        settle(workspace);
    }

    void ask(const QString &text)
    {
        KnowledgeQuestion question;
        question.text = text;
        question.status = QuestionStatus::Open;
        question.ownerUnit = workspace.bank().identity().unit;
        test::insert(workspace.bank(), question);
        settle(workspace);
        settle(workspace);
    }

    /// What is in sight of it; null: nothing.
    TextLabel *ofTomorrow()
    {
        const auto labels = tab->findChildren<TextLabel *>();
        const auto label = std::ranges::find_if(labels, [](const TextLabel *each) {
            return each->isVisible() && each->text().contains(u"Questions of tomorrow"_s);
        });
        return label == labels.end() ? nullptr : *label;
    }

    QToolButton *reach(const QString &text)
    {
        const auto buttons = tab->findChildren<QToolButton *>();
        const auto button = std::ranges::find(buttons, text, &QToolButton::text);
        return button == buttons.end() ? nullptr : *button;
    }
};

} // namespace

/// How far Today reaches follows the role of the user (spec 03, 3.2).
class TestTodayRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLooksAfterAllUnitsSeesEverythingAtOnce()
    {
        RoleRoom room;
        const bool isNarrowAtFirst = !room.reach(u"&Everything"_s)->isChecked();

        room.setRole(ProfileRole::Coordinator);

        QVERIFY(isNarrowAtFirst);
        QVERIFY(room.reach(u"&Everything"_s)->isChecked());
    }

    void withoutQuestionsNothingIsSaidOfTomorrow()
    {
        RoleRoom room;

        QVERIFY(!room.ofTomorrow());
    }

    void howManyQuestionsAreOfTomorrowIsSaid()
    {
        RoleRoom room;

        room.ask(u"Wat werkt bij het bouwen van woningen?"_s);

        const TextLabel *said = room.ofTomorrow();
        QVERIFY(said);
        QCOMPARE(said->text(), u"Questions of tomorrow: 0 of 1"_s);
    }

    void whichQuestionsThoseAreIsReadAloudToo()
    {
        RoleRoom room;

        room.ask(u"Wat werkt bij het bouwen van woningen?"_s);

        const TextLabel *said = room.ofTomorrow();
        QVERIFY(said && !said->toolTip().isEmpty());
        QCOMPARE(said->accessibleDescription(), said->toolTip());
    }

    void mineIsWhatTheRoleSays()
    {
        RoleRoom room;
        const QString ofPolicy = room.reach(u"Only &mine"_s)->toolTip();

        room.setRole(ProfileRole::Kennismedewerker);

        QVERIFY(room.reach(u"Only &mine"_s)->isChecked());
        QVERIFY(room.reach(u"Only &mine"_s)->toolTip() != ofPolicy);
    }

    void anotherRoleForgetsWhatWasChosenBefore()
    {
        RoleRoom room;
        room.reach(u"&Everything"_s)->click();
        settle(room.workspace);

        room.setRole(ProfileRole::Kennismedewerker);

        QVERIFY(room.reach(u"Only &mine"_s)->isChecked());
    }
};

QTEST_MAIN(TestTodayRole)
#include "tst_todayrole.moc"
