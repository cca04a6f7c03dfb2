// SPDX-License-Identifier: EUPL-1.2
#include "frame/helpdialog.h"
#include "frame/helpkey.h"
#include "settings/settingspages.h"
#include "support/openbank.h"
#include "tabs/tabs.h"
#include "tabs/taskdialog.h"

#include <QFile>
#include <QListWidget>
#include <QTextBrowser>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInBothLanguages()
    {
        for (const HelpPage &page : helpPages()) {
            for (const char *language : {"nl", "en"}) {
                QFile file(u":/help/%1/%2.md"_s.arg(QLatin1StringView(language), QLatin1StringView(page.id)));
                QVERIFY2(file.open(QIODevice::ReadOnly), page.id);
                QVERIFY2(file.readLine().startsWith("<!-- SPDX"), page.id);
                QVERIFY2(file.readLine().startsWith("# "), page.id);
            }
        }
    }

    // S25
    void everyTabHasAPageOfItsOwn()
    {
        for (const TabSpec &tab : tabs()) {
            HelpDialog dialog(helpPageFor(nullptr, QString::fromLatin1(tab.id)));

            QCOMPARE(dialog.page(), QString::fromLatin1(tab.id));
            QVERIFY(!dialog.findChild<QTextBrowser *>()->toPlainText().isEmpty());
        }
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(u"\\]\\((\\w+)\\)"_s);
        for (const HelpPage &page : helpPages()) {
            QFile file(u":/help/nl/%1.md"_s.arg(QLatin1StringView(page.id)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
                const QString target = match.captured(1);
                QVERIFY2(std::ranges::any_of(
                             helpPages(),
                             [&](const HelpPage &one) { return target == QLatin1StringView(one.id); }),
                         qPrintable(target));
            }
        }
    }

    void helpOfTheSettingsNamesEveryPageOfThem()
    {
        const auto textOf = [](const QString &language) {
            QFile file(u":/help/%1/settings.md"_s.arg(language));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString english = textOf(u"en"_s);

        for (const SettingsPageSpec &page : settingsPages())
            QVERIFY2(english.contains(u"\n| %1 |"_s.arg(QLatin1StringView(page.title))), page.title);
        QCOMPARE(textOf(u"nl"_s).count(u"\n| "_s), english.count(u"\n| "_s));
    }

    void namesOfThePagesAreSeenWhole()
    {
        HelpDialog dialog(u"start"_s);
        dialog.show();

        const auto &list = *dialog.findChild<QListWidget *>();
        const QAbstractItemView &lines = list;
        QVERIFY(list.viewport()->width() >= lines.sizeHintForColumn(0));
        QVERIFY(list.width() < dialog.width() / 2);
    }

    void aLinkIsFollowedWithinTheHelp()
    {
        HelpDialog dialog(u"start"_s);

        Q_EMIT dialog.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"overlap"_s));

        QCOMPARE(dialog.page(), u"overlap"_s);
    }

    void f1InADialogShowsItsPage()
    {
        HelpKey key;
        QString page;
        TaskDialog dialog({}, {});
        QTimer::singleShot(0, &dialog, [&] {
            answering<HelpDialog>([&] { QTest::keyClick(&dialog, Qt::Key_F1); },
                                  [&](HelpDialog &help) {
                                      page = help.page();
                                      help.reject();
                                  });
            dialog.reject();
        });

        dialog.exec();

        QCOMPARE(page, u"today"_s);
    }
};

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
