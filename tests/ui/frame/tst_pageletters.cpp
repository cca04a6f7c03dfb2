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

        for (const TabSpec &spec : tabs()) {
            open.view().goToTab(QString::fromLatin1(spec.id));
            open.settle();
            const QStringList letters = ofMenus + lettersOfPages(open.view().currentTab());
            QVERIFY2(QSet<QString>(letters.begin(), letters.end()).size() == letters.size(),
                     qPrintable(QString::fromLatin1(spec.id) + u": "_s + letters.join(u", "_s)));
        }
    }
};

QTEST_MAIN(TestPageLetters)
#include "tst_pageletters.moc"
