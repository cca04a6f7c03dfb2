// SPDX-License-Identifier: EUPL-1.2
#include "settings/keypage.h"
#include "ui/settings/settingsroom.h"
#include "widgets/marklabel.h"

#include <QKeySequenceEdit>
#include <QTreeWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

KeyList searchKeys()
{
    return {QKeySequence(u"Ctrl+K"_s)};
}

/// Two commands of a window, of which the second has no key.
struct KeyRoom
{
    ComputerSettings computer;
    SettingsPlace place = withKeys();
    KeySettings page{place};

    KeyRoom() { show(page, {600, 600}); }

    SettingsPlace withKeys()
    {
        SettingsPlace whole = computer.place();
        whole.keys = {{u"search"_s, u"Search"_s, searchKeys(), searchKeys()}, {u"log"_s, u"Log"_s, {}, {}}};
        return whole;
    }

    void choose(int row)
    {
        auto *list = page.findChild<QTreeWidget *>(u"keys"_s);
        list->setCurrentItem(list->topLevelItem(row));
    }
    /// As when it was pressed in the field.
    void press(const QString &key)
    {
        auto *field = page.findChild<QKeySequenceEdit *>(u"key"_s);
        field->setKeySequence(QKeySequence(key));
        Q_EMIT field->editingFinished();
    }
    QMap<QString, KeyList> kept()
    {
        page.keepHere();
        return chosenKeys(computer.desk.settings());
    }
    bool tells(const QString &word)
    {
        const auto labels = page.findChildren<MarkLabel *>();
        return std::ranges::any_of(labels, [&](MarkLabel *label) { return label->word().contains(word); });
    }
};

} // namespace

class TestKeyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenKeyIsKept()
    {
        KeyRoom room;

        room.choose(1);
        room.press(u"Ctrl+G"_s);

        QCOMPARE(room.kept(), (QMap<QString, KeyList>{{u"log"_s, {QKeySequence(u"Ctrl+G"_s)}}}));
    }

    void keyOfAnotherCommandIsRefusedByItsName()
    {
        KeyRoom room;

        room.choose(1);
        room.press(u"Ctrl+K"_s);

        QVERIFY(room.tells(u"Search"_s));
        QVERIFY(room.kept().isEmpty());
    }

    void defaultBringsTheUsualKeyBack()
    {
        KeyRoom room;
        room.press(u"Ctrl+G"_s);
        const auto changed = room.kept();

        for (auto *button : room.page.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Key of this command: back to the default"_s)
                button->click();
        }

        QCOMPARE(changed.size(), 1);
        QVERIFY(room.kept().isEmpty());
    }

    void commandCanBeWithoutAKey()
    {
        KeyRoom room;

        for (auto *button : room.page.findChildren<QPushButton *>()) {
            if (button->text() == u"&No key"_s)
                button->click();
        }

        QCOMPARE(room.kept(), (QMap<QString, KeyList>{{u"search"_s, {}}}));
    }
};

QTEST_MAIN(TestKeyPage)
#include "tst_keypage.moc"
