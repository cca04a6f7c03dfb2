// SPDX-License-Identifier: EUPL-1.2
#include "support/openwindow.h"
#include "tabs/tab.h"
#include "tabs/tabs.h"

#include <QMenuBar>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

void appendLetter(QStringList &letters, const QString &text)
{
    if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
        letters.append(letter.toString());
}

QStringList lettersOfMenus(const QMenuBar &menus)
{
    QStringList letters;
    const auto actions = menus.actions();
    for (const QAction *menu : actions)
        appendLetter(letters, menu->text());
    return letters;
}

QStringList lettersOfPages(const QWidget &tab)
{
    QStringList letters;
    const auto bars = tab.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        for (int at = 0; at < bar->count(); ++at)
            appendLetter(letters, bar->tabText(at));
    }
    return letters;
}

} // namespace

/// Alt with a letter goes to one thing: a menu, or a page of the tab that is in sight.
class TestPageLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPageHasTheLetterOfAMenuOrOfAnotherPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void noPageHasTheLetterOfAMenuOrOfAnotherPage()
    {
        QFETCH(const QString, language);
        OpenWindow open(language);
        open.openBank();
        const QStringList ofMenus = lettersOfMenus(*open.window->menuBar());
        QVERIFY(!ofMenus.isEmpty());

        QStringList complaints;
        qsizetype seen = 0;
        for (const TabSpec &spec : tabs()) {
            open.view().goToTab(QString::fromLatin1(spec.id));
            open.settle();
            QStringList taken = ofMenus;
            const QStringList ofPages = lettersOfPages(open.view().currentTab());
            for (const QString &letter : ofPages) {
                if (taken.contains(letter))
                    complaints.append(QString::fromLatin1(spec.id) + u": "_s + letter);
                taken.append(letter);
            }
            seen += ofPages.size();
        }
        QVERIFY(seen > 0); // else nothing was looked at
        QCOMPARE(complaints, QStringList());
    }
};

QTEST_MAIN(TestPageLetters)
#include "tst_pageletters.moc"
