// SPDX-License-Identifier: EUPL-1.2
#include "report/inlanguage.h"
#include "report/words.h"
#include "wording/language.h"

#include <QTest>
#include <QThread>

using namespace kb;
using namespace Qt::StringLiterals;

class TestPaperTongue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"nl"_s); }
    void cleanupTestCase() { installLanguage(*qApp, u"en"_s); }

    void paperSpeaksTheLanguageThatWasAskedForAndTheProgramItsOwn()
    {
        QString onPaper;
        {
            const InLanguage speaking(Language::En);
            onPaper = Report::tr("Sources");
        }

        QCOMPARE(onPaper, u"Sources"_s);
        QCOMPARE(Report::tr("Sources"), u"Bronnen"_s);
    }

    void englishProgramMakesADutchPaper()
    {
        installLanguage(*qApp, u"en"_s);
        const InLanguage speaking(Language::Nl);

        QCOMPARE(Report::tr("Sources"), u"Bronnen"_s);
    }

    void pluralsAreEnglishToo()
    {
        const InLanguage speaking(Language::En);

        QCOMPARE(Report::tr("and %n more", nullptr, 3), u"and 3 more"_s);
    }

    void otherThreadsHearNothingOfIt()
    {
        const InLanguage speaking(Language::En);
        QString elsewhere;

        const std::unique_ptr<QThread> thread(
            QThread::create([&elsewhere] { elsewhere = Report::tr("Sources"); }));
        thread->start();
        QVERIFY(thread->wait());

        QCOMPARE(elsewhere, u"Bronnen"_s);
    }

    void languageWithinALanguageIsLeftAgain()
    {
        const InLanguage english(Language::En);
        {
            const InLanguage own(std::nullopt);
            QCOMPARE(Report::tr("Sources"), u"Bronnen"_s);
        }

        QCOMPARE(Report::tr("Sources"), u"Sources"_s);
    }
};

QTEST_MAIN(TestPaperTongue)
#include "tst_papertongue.moc"
