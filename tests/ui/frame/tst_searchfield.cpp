// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchfield.h"
#include "support/openwindow.h"
#include "support/watchdog.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlKFindsInEveryKindAndEnterOpensTheFirst()
    {
        OpenWindow open;
        open.openBank();
        SearchField &field = open.window->searchField();
        QSignalSpy answered(&field, &SearchField::answered);
        QSignalSpy opened(&open.view().workspace(), &Workspace::openAsked);
        Watchdog watchdog;

        open.press(Qt::Key_K, Qt::ControlModifier);
        watchdog.run([&] { QTest::keyClicks(QApplication::focusWidget(), u"energiearmoede"_s); });
        QVERIFY(watchdog.watchUntil([&] { return !answered.isEmpty(); }));
        open.press(Qt::Key_Return);

        QVERIFY(answered.last().first().toInt() > 0);
        QCOMPARE(opened.count(), 1);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void escapeGivesTheKeyboardBack()
    {
        OpenWindow open;
        open.openBank();
        const QWidget *before = QApplication::focusWidget();

        open.press(Qt::Key_K, Qt::ControlModifier);
        open.press(Qt::Key_Escape);

        QCOMPARE(QApplication::focusWidget(), before);
    }

    void nothingFoundIsSaidInWords()
    {
        OpenWindow open;
        open.openBank();
        SearchField &field = open.window->searchField();
        QSignalSpy answered(&field, &SearchField::answered);
        open.press(Qt::Key_K, Qt::ControlModifier);

        QTest::keyClicks(QApplication::focusWidget(), u"xqzwvk"_s);
        QVERIFY(answered.wait());

        const auto *found = open.window->findChild<QListWidget *>(u"found"_s);
        QVERIFY(found && found->isVisible());
        QCOMPARE(found->count(), 1);
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
