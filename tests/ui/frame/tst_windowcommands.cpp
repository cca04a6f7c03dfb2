// SPDX-License-Identifier: EUPL-1.2
#include "frame/windowcommands.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestWindowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsACommandAlsoBelowAnotherMenu()
    {
        QMenuBar menus;
        QMenu *file = menus.addMenu(u"File"_s);
        QAction *open = file->addAction(u"Open"_s);
        file->addSeparator();
        QMenu *colours = file->addMenu(u"Colours"_s);
        QAction *dark = colours->addAction(u"Dark"_s);

        QCOMPARE(commandsIn(menus), (QList<QAction *>{open, dark}));
    }

    void whatCannotBeDoneNowIsNone()
    {
        QMenuBar menus;
        QMenu *file = menus.addMenu(u"File"_s);
        file->addAction(u"Grey"_s)->setEnabled(false);
        file->addAction(u"Hidden"_s)->setVisible(false);
        QMenu *record = menus.addMenu(u"Record"_s);
        record->addAction(u"Open"_s);
        record->menuAction()->setEnabled(false);

        QCOMPARE(commandsIn(menus), QList<QAction *>());
    }
};

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
