// SPDX-License-Identifier: EUPL-1.2
#include "wording/language.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace kb;

namespace {

class Listener : public QWidget
{
public:
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override { heard += event->type() == QEvent::LanguageChange; }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choiceGoesBeforeTheSystem()
    {
        const QLocale dutch(QLocale::Dutch);
        const QLocale german(QLocale::German);

        QCOMPARE(languageFor(QStringLiteral("en"), dutch), QStringLiteral("en"));
        QCOMPARE(languageFor(QString(), dutch), QStringLiteral("nl"));
        QCOMPARE(languageFor(QString(), german), QStringLiteral("en"));
        QCOMPARE(languageFor(QStringLiteral("xx"), dutch), QStringLiteral("nl"));
    }

    void windowsHearOfANewLanguageWhileTheProgramRuns()
    {
        Listener window;
        window.show();

        installLanguage(*qApp, QStringLiteral("nl"));
        QCoreApplication::processEvents();

        QVERIFY(window.heard > 0);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
    }

    void textsOfQtChangeAndChangeBack()
    {
        installLanguage(*qApp, QStringLiteral("nl"));
        const QString dutch = QCoreApplication::translate("QPlatformTheme", "Cancel");
        installLanguage(*qApp, QStringLiteral("en"));

        if (dutch == QStringLiteral("Cancel"))
            QSKIP("the Dutch texts of Qt are not installed");
        QCOMPARE(dutch, QStringLiteral("Annuleren"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void ownTextsChange()
    {
        if (!installLanguage(*qApp, QStringLiteral("nl")))
            QSKIP("the Dutch texts are not built in");

        QCOMPARE(QCoreApplication::translate("kb::FilterBar", "Clear filters"),
                 QStringLiteral("Wis filters"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
