// SPDX-License-Identifier: EUPL-1.2
#include "frame/helpdialog.h"
#include "frame/propertiesdialog.h"
#include "model/task.h"
#include "pictures/radarview.h"
#include "report/todaywords.h"
#include "rowbank.h"
#include "support/openwindow.h"
#include "tabs/radarpage.h"
#include "tabs/signalspage.h"
#include "tabs/todayblockview.h"
#include "tabs/todaytab.h"
#include "ui/tabs/tabroom.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"

#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// What the labels of a widget say that are in sight.
QString saidIn(const QWidget &widget)
{
    QStringList said;
    for (const auto *label : widget.findChildren<TextLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    return said.join(u'\n');
}

void noteDown(TabRoom<SignalsPage> &room, const QString &title, const QString &source)
{
    room.press(Qt::Key_J, Qt::ControlModifier);
    room.type(title);
    room.press(Qt::Key_Tab);
    room.type(source);
    room.press(Qt::Key_Return);
    settle(room.workspace);
}

} // namespace

/// Rows of the specification whose Check is about what the window shows.
class TestWindowRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S00_bankIsTheSameWhenItIsOpenedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"wonen.kennisbank"_s);
        NewBank settings = settingsOf(u"DGVB"_s);
        settings.name = u"Kennisbank Wonen"_s;
        settings.contact = u"Vragen? wonen@voorbeeld.example"_s;
        QVERIFY_RESULT(Bank::create(path, settings));
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);

        open.openFile(path);

        QCOMPARE(open.window->windowTitle(), u"Kennisbank Wonen – Kennisbank"_s);
        const PropertiesDialog properties(open.view().workspace());
        const QString text = properties.findChild<PaperView *>()->toPlainText();
        for (const QString &part : {settings.name, settings.contact, u"DGVB"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void S09_sixHeadingsStandInToday()
    {
        TabRoom<TodayTab> room(Desk::Content::Example, fixedClock(scenarioBegin()));
        QTest::qWait(260); // changes that come together are read once
        settle(room.workspace);

        const QString said = saidIn(*room.tab);

        for (const char *heading :
             {"Signaleren", "Verbinden", "Onderzoek in opdracht", "Inspireren", "Faciliteren", "Advies"})
            QVERIFY2(said.split(u'\n').contains(QString::fromLatin1(heading)), qPrintable(said));
    }

    void S09_emptyBlockSaysWhatWouldStandThereAndOffersOneAction()
    {
        TabRoom<TodayTab> room(Desk::Content::Nothing, fixedClock(scenarioBegin()));
        const StepLabel label{.act = u"make"_s, .kind = Kind::Task};
        QVERIFY_RESULT(room.workspace.write(label, [&](Write &write) {
            Bank &bank = room.workspace.bank();
            const Task task{.what = u"Bellen"_s, .due = bank.now().date(), .unit = bank.identity().unit};
            return bank.records<Task>().insert(write, task);
        }));
        QTest::qWait(260); // changes that come together are read once
        settle(room.workspace);
        QSignalSpy asked(&room.workspace, &Workspace::listAsked);

        for (const auto *block : room.tab->findChildren<TodayBlockView *>()) {
            if (!block->stops().isEmpty())
                continue; // the one with the task
            QVERIFY2(saidIn(*block).contains(emptyText(block->block())), qPrintable(saidIn(*block)));
            QToolButton *offer = nullptr;
            for (auto *button : block->findChildren<QToolButton *>()) {
                if (button->isVisible())
                    offer = button;
            }
            QVERIFY(offer);
            offer->setFocus();
            room.press(Qt::Key_Space);
        }

        QCOMPARE(asked.size(), 5);
    }

    void S10a_paperOfParliamentIsRecognised()
    {
        TabRoom<SignalsPage> room(Desk::Content::Nothing);

        noteDown(room, u"Kamer vraagt cijfers"_s, u"Kamerstukken II 2025/26, 36800, nr. 12"_s);

        QCOMPARE(room.rows(), 1);
        const auto made = room.workspace.bank().records<Signal>().all()->first();
        QCOMPARE(made.sources.first().kind, SourceKind::Kamerstuk);
        QCOMPARE(made.sources.first().parliamentRef, u"Kamerstukken II 2025/26, 36800, nr. 12"_s);
        QCOMPARE(made.arena, QList{Arena::Politiek});
    }

    void S10a_paperInAWrongFormIsToldWithAnExample()
    {
        TabRoom<SignalsPage> room(Desk::Content::Nothing);

        noteDown(room, u"Kamer vraagt cijfers"_s, u"Kamerstukken II 2025/27, 36800, nr. 12"_s);

        QCOMPARE(room.rows(), 0);
        const QString said = saidIn(*room.tab);
        QVERIFY2(said.contains(u"Kamerstukken II 2025/26, 36800, nr. 12"_s), qPrintable(said));
    }

    void S10b_signalOfTwoFieldsStandsInBothSectorsAndCountsOnce()
    {
        TabRoom<RadarPage> room;
        settle(room.workspace);
        const QString code = fullRefcode(u"DGVB-SIG-05"_s); // demographic and social
        const auto *radar = room.tab->findChild<RadarView *>();

        QStringList marks;
        for (int point = 0; point < radar->points().size(); ++point)
            marks.append(radar->signalAt(point)->refcode);

        QCOMPARE(marks.count(code), 2);
        QCOMPARE(room.rows(), QSet<QString>(marks.begin(), marks.end()).size());
    }

    void S10c_countersAddUpAndSayWhatStandsInTwoGroups()
    {
        TabRoom<SignalsPage> room(Desk::Content::Example, fixedClock(scenarioBegin()));
        Bank &bank = room.workspace.bank();
        settle(room.workspace);
        const QString before = saidIn(*room.tab);

        QVERIFY_RESULT(edit<Signal>(bank, named<Signal>(bank, u"DGVB-SIG-01"_s).uid, [](Signal &signal) {
            signal.arena = {Arena::Politiek, Arena::Maatschappelijk};
        }));
        settle(room.workspace);
        const QString after = saidIn(*room.tab);

        QVERIFY2(before.contains(u"Politiek 7 · Maatschappelijk 24 · Internationaal 9   totaal 40"_s),
                 qPrintable(before));
        QVERIFY2(after.contains(u"Politiek 8 · Maatschappelijk 24 · Internationaal 9   totaal 40 "
                                "(1 in meer dan één groep)"_s),
                 qPrintable(after));
    }

    void S25_f1OpensTheHelpInTheLanguageOfTheWindow()
    {
        OpenWindow open;
        open.openBank(u"today"_s);
        QString text;

        const bool isShown = answering<HelpDialog>([&] { open.press(Qt::Key_F1); },
                                                   [&](HelpDialog &help) {
                                                       text = help.findChild<QTextBrowser *>()->toPlainText();
                                                       help.reject();
                                                   });

        QVERIFY(isShown);
        QVERIFY2(text.startsWith(u"Vandaag"_s), qPrintable(text));
        HelpDialog start(u"start"_s);
        const QString page = start.findChild<QTextBrowser *>()->toHtml();
        for (const char *link : {"network", "research", "questions", "events", "signals"})
            QVERIFY2(page.contains(u"href=\"%1\""_s.arg(QLatin1StringView(link))), link);
    }
};

QTEST_MAIN(TestWindowRows)
#include "tst_windowrows.moc"
