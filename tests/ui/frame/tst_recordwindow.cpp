// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "editors/recordeditor.h"
#include "editors/studyeditor.h"
#include "frame/recordwindow.h"
#include "settings/shortkeys.h"
#include "support/openwindow.h"
#include "support/widgetwalk.h"
#include "tabs/roomtab.h"

#include <QAction>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct WindowRoom : OpenWindow
{
    explicit WindowRoom(const QString &language = u"nl"_s)
        : OpenWindow(language)
    {
        openBank();
    }

    Bank &bank() { return view().workspace().bank(); }
    Uid aStudyOfOurs()
    {
        for (const Study &study : *bank().records<Study>().all()) {
            if (study.ownerUnit == bank().identity().unit)
                return study.uid;
        }
        qFatal("no study");
    }
    /// Begins a new record in the window, as Ctrl+N does.
    void beginNewIn(const RecordWindow &window)
    {
        window.findChild<RoomTab *>()->tabActions().create->trigger();
        settle();
    }
    RecordWindow &open(const Uid &record)
    {
        view().workspace().openInWindow(record);
        const auto editor = [this] {
            return view().windows().isEmpty() ? nullptr
                                              : view().windows().last()->findChild<RecordEditor *>();
        };
        if (!QTest::qWaitFor([&] { return editor() && editor()->uid() == record && editor()->isVisible(); }))
            qFatal("no window");
        (void)QTest::qWaitForWindowActive(view().windows().last());
        return *view().windows().last();
    }
};

} // namespace

class TestRecordWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowShowsTheRecordInTheEditorOfItsTab()
    {
        WindowRoom room;
        const Uid study = room.aStudyOfOurs();

        const RecordWindow &window = room.open(study);

        const auto *editor = window.findChild<StudyEditor *>();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->uid(), study);
        QVERIFY(window.windowTitle().contains(room.bank().records<Study>().get(study)->refcode));
        QVERIFY(room.view().currentTab().isVisible()); // what was open stays as it is
    }

    void recordIsOpenInOnePlace()
    {
        WindowRoom room;
        const Uid study = room.aStudyOfOurs();
        room.view().openRecord(study);
        QVERIFY(room.view().currentTab().findChild<StudyEditor *>()->isVisible());

        room.open(study);
        QVERIFY(!room.view().currentTab().findChild<StudyEditor *>()->isVisible());
        room.view().workspace().openInWindow(study);
        room.view().openRecord(study);

        QCOMPARE(room.view().windows().size(), 1);
        QVERIFY(!room.view().currentTab().findChild<StudyEditor *>()->isVisible());
    }

    void savingThereIsSeenInTheBank()
    {
        WindowRoom room;
        const Uid study = room.aStudyOfOurs();
        RecordWindow &window = room.open(study);
        auto *editor = window.findChild<StudyEditor *>();

        editor->fillIn({{recordTypeOf<Study>.field(QLatin1StringView("title"))->id, u"Anders genoemd"_s}});
        QVERIFY(editor->save());
        room.settle();

        QCOMPARE(room.bank().records<Study>().get(study)->title, u"Anders genoemd"_s);
        QVERIFY(window.windowTitle().contains(u"Anders genoemd"_s));
    }

    void newRecordThereLeavesTheOneBefore()
    {
        WindowRoom room;
        const Uid study = room.aStudyOfOurs();
        const QString code = room.bank().records<Study>().get(study)->refcode;
        const RecordWindow &window = room.open(study);

        room.beginNewIn(window);
        room.view().openRecord(study);

        QVERIFY(window.record().isNull());
        QVERIFY2(!window.windowTitle().contains(code), qPrintable(window.windowTitle()));
        QCOMPARE(room.view().currentTab().findChild<StudyEditor *>()->uid(), study);
        QCOMPARE(room.view().windows().size(), 1);
    }

    void windowIsThatOfTheNewRecordOnceItIsSaved()
    {
        WindowRoom room;
        const RecordWindow &window = room.open(room.aStudyOfOurs());
        auto *editor = window.findChild<StudyEditor *>();
        room.beginNewIn(window);

        editor->fillIn({{recordTypeOf<Study>.field(QLatin1StringView("title"))->id, u"Nieuw begonnen"_s}});
        QVERIFY(editor->save());
        room.settle();

        QCOMPARE(window.record(), editor->uid());
        QVERIFY2(window.windowTitle().contains(u"Nieuw begonnen"_s), qPrintable(window.windowTitle()));
    }

    void keysThatTheUserChoseHoldThereToo()
    {
        WindowRoom room;
        const KeyList chosen{QKeySequence(Qt::CTRL | Qt::Key_F11)};
        Preferences &settings = room.view().workspace().settings();
        const QString pane(codeOf(Command::NextPane));
        keepKeys(settings, {{.id = pane, .name = {}, .usual = {}, .now = chosen}});

        const RecordWindow &window = room.open(room.aStudyOfOurs());

        QStringList keys;
        for (const QAction *action : window.findChildren<QAction *>())
            keys.append(QKeySequence::listToString(action->shortcuts()));
        keepKeys(settings, {});
        QVERIFY(keys.contains(QKeySequence::listToString(chosen)));
        QVERIFY(!keys.contains(QKeySequence(Qt::Key_F6).toString(QKeySequence::PortableText)));
    }

    void leavingTheRecordClosesTheWindow()
    {
        WindowRoom room;
        RecordWindow &window = room.open(room.aStudyOfOurs());

        QTest::keyClick(window.findChild<StudyEditor *>(), Qt::Key_W, Qt::ControlModifier);

        QTRY_VERIFY(room.view().windows().isEmpty());
    }

    void closingTheWindowLeavesTheRest()
    {
        WindowRoom room;
        RecordWindow &window = room.open(room.aStudyOfOurs());

        window.close();

        QTRY_VERIFY(room.view().windows().isEmpty());
        QVERIFY(room.window->isVisible());
    }

    void recordOfARoomStandsWithoutTheOtherPages()
    {
        WindowRoom room;
        const Uid question = room.bank().records<KnowledgeQuestion>().all()->first().uid;

        const RecordWindow &window = room.open(question);

        QCOMPARE(window.findChild<QuestionEditor *>()->uid(), question);
        const auto *pages = window.findChild<RoomTab *>();
        QVERIFY(pages);
        QVERIFY(!pages->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
    }

    void kindWithoutATabIsOpenedWhereItIs()
    {
        WindowRoom room;
        const Uid unit = room.bank().identity().unit;

        room.view().workspace().openInWindow(unit);

        QVERIFY(room.view().windows().isEmpty());
    }

    void everythingInItIsNamedAndInItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everythingInItIsNamedAndInItsLanguage()
    {
        QFETCH(const QString, language);
        WindowRoom room(language);

        RecordWindow &window = room.open(room.aStudyOfOurs());

        QStringList complaints = complaintsAbout(window);
        if (language == u"nl"_s)
            complaints += englishLeftIn(window);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestRecordWindow)
#include "tst_recordwindow.moc"
