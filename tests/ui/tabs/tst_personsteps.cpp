// SPDX-License-Identifier: EUPL-1.2
#include "model/note.h"
#include "model/person.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/personspage.h"

#include <QMessageBox>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The list of persons of the example of DGVB, with one person who was just written down.
struct PersonStepsRoom : TabRoom<PersonsPage>
{
    PersonStepsRoom()
    {
        person = insert(workspace.bank(),
                        Person{.given = u"Joris"_s, .family = u"Aalst"_s, .roles = {PersonRole::Expert}});
        settle(workspace);
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message.sentence; });
    }

    /// Opens the person and asks to remove them from the contacts; `word` is on the button that answers.
    bool removeAnswering(const QString &word)
    {
        tab->showPlace(person);
        const bool isAsked = answering<QMessageBox>([this] { removing().trigger(); },
                                                    [&](QMessageBox &box) {
                                                        asked = box.text() + box.informativeText();
                                                        press(box, word);
                                                    });
        settle(workspace);
        return isAsked;
    }

    static void press(QMessageBox &box, const QString &word)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text().remove(u'&') == word)
                return button->click();
        }
        qFatal("no button");
    }

    QAction &removing()
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && QString(action->text()).remove(u'&') == u"Remove from contacts…"_s)
                return *action;
        }
        qFatal("no action");
    }

    Uid person;
    QString asked;
    QString said;
};

} // namespace

/// What is done with one person.
class TestPersonSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsErasedAfterOneQuestion()
    {
        PersonStepsRoom room;

        QVERIFY(room.removeAnswering(u"Erase for good"_s));

        QVERIFY(room.asked.contains(u"Joris Aalst"_s));
        QVERIFY(room.asked.contains(u"Notes and attachments of this person stay"_s));
        const auto left = room.workspace.bank().records<Person>().get(room.person);
        QVERIFY_RESULT(left);
        QCOMPARE(left->family, u"Person (anonymised)"_s);
        QVERIFY(left->given.isEmpty());
        QVERIFY2(room.said.contains(u"is erased"_s), qPrintable(room.said));
    }

    void whoErasesReadsInHowManyTextsTheNameStays()
    {
        PersonStepsRoom room;
        insert(room.workspace.bank(), Note{.about = room.person, .text = u"Aalst belt terug"_s});

        QVERIFY(room.removeAnswering(u"Cancel"_s));

        QVERIFY2(room.asked.contains(u"also stays in 1 text"_s), qPrintable(room.asked));
    }

    void whoLeavesTheQuestionErasesNothing()
    {
        PersonStepsRoom room;

        QVERIFY(room.removeAnswering(u"Cancel"_s));

        QCOMPARE(room.workspace.bank().records<Person>().get(room.person)->family, u"Aalst"_s);
    }
};

QTEST_MAIN(TestPersonSteps)
#include "tst_personsteps.moc"
