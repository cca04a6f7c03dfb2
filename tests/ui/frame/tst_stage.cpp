// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"
#include "frame/openingscreen.h"
#include "frame/stage.h"
#include "frame/startscreen.h"
#include "support/dragging.h"
#include "support/olderbank.h"
#include "support/openwindow.h"
#include "support/watchdog.h"
#include "support/widgetwalk.h"
#include "tabs/tab.h"
#include "widgets/resultline.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps everybody else from writing in the file, as a slow disk does: what is brought up to date waits.
class WritesElsewhere
{
public:
    explicit WritesElsewhere(const QString &path)
        : m_db(*Database::open(path, OpenMode::ReadWrite))
    {
        if (!m_db.begin())
            qFatal("the file is in use");
    }
    ~WritesElsewhere() { m_db.rollBack(); }

private:
    Database m_db;
};

} // namespace

class TestStage : public QObject
{
    Q_OBJECT

    static OpeningScreen &screenOf(OpenWindow &open) { return *open.window->findChild<OpeningScreen *>(); }

private Q_SLOTS:
    void olderBankIsBroughtUpToDateBesideTheWindow()
    {
        OpenWindow open;
        makeOlder(open.desk.path());
        auto elsewhere = std::make_unique<WritesElsewhere>(open.desk.path());
        show(*open.window, {1280, 800});
        Watchdog watchdog;

        watchdog.run([&] { open.window->openFile(open.desk.path()); });
        const bool isSaid = watchdog.watchUntil([&] { return screenOf(open).isVisible(); });
        elsewhere.reset();

        QVERIFY(isSaid);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
        QTRY_VERIFY_WITH_TIMEOUT(open.window->bankView(), 10000);
        QVERIFY(QFileInfo::exists(open.desk.path() + u".schema-%1"_s.arg(bundledMigrations()->size() - 1)));
    }

    void screenOfOpeningIsWholeAndNamed()
    {
        OpeningScreen screen;
        screen.start(u"/home/user/wonen.kennisbank"_s);

        show(screen, {1024, 640});

        const QStringList complaints = complaintsAbout(screen);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        savePicture(screen, u"opening"_s);
    }

    void openingThatIsStoppedShowsWhatWasThere()
    {
        OpenWindow open;
        open.openBank();
        const Desk other(Desk::Content::Nothing);
        makeOlder(other.path());
        const WritesElsewhere elsewhere(other.path());
        BankView *before = &open.view();

        open.window->openFile(other.path());
        QTRY_VERIFY(screenOf(open).isVisible());
        QVERIFY(!open.window->bankView());
        screenOf(open).findChild<QPushButton *>()->click();

        QCOMPARE(open.window->bankView(), before);
        QVERIFY(!before->workspace().isReadOnly());
    }

    void bankThatIsRefusedLeavesTheOneInSight()
    {
        OpenWindow open;
        open.openBank();
        BankView *before = &open.view();

        const bool isRefused =
            answering<QMessageBox>([&] { open.window->openFile(open.desk.file(u"weg.kennisbank"_s)); },
                                   [](QMessageBox &box) { box.reject(); });

        QVERIFY(isRefused);
        QCOMPARE(open.window->bankView(), before);
    }

    void bankInSightIsNotOpenedAgain()
    {
        OpenWindow open;
        open.openBank();
        BankView *before = &open.view();

        open.window->openFile(open.desk.path());
        QTest::qWait(200);

        QCOMPARE(open.window->bankView(), before);
    }

    void otherBankTakesThePlaceOfTheFirstWhichIsThenFree()
    {
        OpenWindow open;
        open.openBank();
        const Desk other(Desk::Content::Nothing);

        open.openFile(other.path());

        QVERIFY(BankLock(open.desk.path()).take());
        QVERIFY(!BankLock(other.path()).take());
    }

    void whatWasTypedWhileAnotherBankCameIsNotLost()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        const Desk other(Desk::Content::Nothing);
        open.window->openFile(other.path());
        open.view().currentTab().tabActions().create->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Half af"_s);

        const bool isAsked =
            answering<QMessageBox>([] {}, [](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });

        QVERIFY(isAsked);
        QCOMPARE(open.view().workspace().bank().path(), open.desk.path());
    }

    void bankThatIsDroppedInTheWindowIsOpened()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        show(*open.window, {1280, 800});

        QVERIFY(drop(*open.window->centralWidget(), {open.desk.path()}));

        QTRY_VERIFY(open.window->bankView());
        QCOMPARE(open.view().workspace().bank().path(), open.desk.path());
    }

    void listThatIsDroppedOnAnyTabShowsWhatWouldComeIn()
    {
        OpenWindow open;
        open.openBank(u"today"_s);
        QFile list(open.desk.file(u"lijst.ris"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("TY  - RPRT\nTI  - Nieuw onderzoek\nPY  - 2026\nER  - \n");
        list.close();

        const bool isShown = answering<ImportDialog>([&] { drop(open.view(), {list.fileName()}); },
                                                     [](ImportDialog &dialog) { dialog.reject(); });

        QVERIFY(isShown);
        QVERIFY(!hold(open.view(), {open.desk.file(u"brief.docx"_s)}));
    }

    void settingsThatTheDiskRefusesAreToldOnceInABank()
    {
        installLanguage(*qApp, u"en"_s);
        Desk desk(Desk::Content::Nothing);
        QFile inTheWay(desk.file(u"settings"_s)); // where their folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Preferences settings(inTheWay.fileName() + u"/window.ini"_s);
        Stage stage(settings);
        const auto change = [&](int size) {
            settings.setValue("window/size", size);
            settings.waitUntilWritten();
            QCoreApplication::processEvents();
        };
        stage.showStart();
        change(1);

        stage.openFile(desk.path());
        QTRY_VERIFY(stage.bank());

        const auto *line = stage.bank()->findChild<ResultLine *>();
        QVERIFY(line->sentence().startsWith(u"The disk refuses to keep your settings"_s));
        stage.bank()->workspace().say({.sentence = u"Saved."_s});
        change(2);
        QCOMPARE(line->sentence(), u"Saved."_s);
    }

    void anotherLanguageComesWithTheSameBankAndTab()
    {
        OpenWindow open;
        open.openBank();
        open.view().goToTab(u"questions"_s);
        const QPointer<WindowMenus> menus = open.window->findChild<WindowMenus *>();

        Q_EMIT menus->languageAsked(u"en"_s);
        QTRY_COMPARE(open.desk.settings().value(u"window/language"_s).toString(), u"en"_s);
        QTRY_VERIFY(menus.isNull() && open.window->bankView() &&
                    open.view().currentTabId() == u"questions"_s);

        QVERIFY(!open.view().workspace().isReadOnly());
    }
};

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
