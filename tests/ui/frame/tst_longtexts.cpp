// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "frame/historydialog.h"
#include "frame/logdialog.h"
#include "frame/trashdialog.h"
#include "model/advice.h"
#include "model/approach.h"
#include "model/bulletin.h"
#include "model/collection.h"
#include "model/contactmoment.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/lesson.h"
#include "model/overlapaction.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "model/task.h"
#include "model/unit.h"
#include "model/verdict.h"
#include "support/longrecords.h"
#include "support/openwindow.h"
#include "tabs/linkdialog.h"
#include "tabs/roomtab.h"
#include "tabs/tab.h"
#include "widgets/recordview.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Length = 100'000;
constexpr auto ToRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

/// A window on a bank whose newest records of every kind have that text in every field.
struct LongRoom
{
    explicit LongRoom(const QString &text)
        : open(u"nl"_s, Desk::Content::Example, u"DGVB"_s, fixedClock(scenarioBegin()))
        , beginning(text.first(30))
    {
        const auto bank = open.desk.open();
        addFilled<Study, KnowledgeQuestion, Signal, Event, Exploration, Advice, PolicyDossier>(*bank, text);
        addFilled<Approach, Lesson, Collection, ExternalBank, Bulletin, Institute, Person, ContactMoment>(
            *bank, text);
        addFilled<ResearchProject, Task, OverlapAction, Verdict, Unit>(*bank, text);
    }

    template <typename... R> void addFilled(Bank &bank, const QString &text)
    {
        constexpr int ofEach = 2;
        (records.append(fillNewest<R>(bank, ofEach, text)), ...);
    }

    /// Does that and waits until all that follows is done. What kept the window away is noted by name.
    void visit(const QString &name, const std::function<void()> &work)
    {
        Watchdog dog;
        dog.run(work);
        QTest::qWait(20);
        dog.watchUntil([this] { return !workspace().reads().isBusy() && !workspace().jobs().isBusy(); });
        if (!dog.isContent())
            slow.append(u"%1: %2 ms"_s.arg(name).arg(dog.longestAbsence()));
    }

    Workspace &workspace() { return open.view().workspace(); }

    OpenWindow open;
    QString beginning;
    QList<Uid> records;
    int rows = 0; ///< that were current
    QStringList slow;
};

bool showsLongText(const QAbstractItemModel &model, int row, const QString &beginning)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.index(row, column).data().toString().contains(beginning))
            return true;
    }
    return false;
}

/// The first rows of the lists in sight in which the long text stands, each current for a moment.
void selectLongRows(LongRoom &room, const QString &name, QWidget &page)
{
    constexpr int most = 3;
    for (const RecordView *view : page.findChildren<RecordView *>()) {
        QAbstractItemModel &model = *view->model();
        int visited = 0;
        for (int row = 0; view->isVisible() && visited < most && row < model.rowCount(); ++row) {
            if (!showsLongText(model, row, room.beginning))
                continue;
            ++visited;
            room.visit(u"%1, row %2"_s.arg(name).arg(row),
                       [&] { view->selectionModel()->setCurrentIndex(model.index(row, 0), ToRow); });
        }
        room.rows += visited;
    }
}

void visitPages(LongRoom &room)
{
    for (const TabSpec &spec : tabs()) {
        const QString id = QString::fromLatin1(spec.id);
        room.visit(id, [&] { room.open.view().goToTab(id); });
        Tab &tab = room.open.view().currentTab();
        auto *pages = qobject_cast<RoomTab *>(&tab);
        if (!pages) {
            selectLongRows(room, id, tab);
            continue;
        }
        for (const PageSpec &page : pages->pages()) {
            const QString name = id + u' ' + QString::fromLatin1(page.id);
            room.visit(name, [&] { pages->showPage(page.id); });
            selectLongRows(room, name, tab);
        }
    }
    QVERIFY(room.rows > 20);
}

void visitEditors(LongRoom &room)
{
    for (const Uid &record : std::as_const(room.records)) {
        const auto kind = recordKind(room.workspace().bank().context().db, record);
        QVERIFY_RESULT(kind);
        room.visit(QString::fromLatin1(recordType(*kind)->table),
                   [&] { room.open.view().openRecord(record); });
    }
}

void visitDialogs(LongRoom &room)
{
    Workspace &workspace = room.workspace();
    Bank &bank = workspace.bank();
    const Uid study = room.records[0];
    const auto line = linesOf(bank.context().db, {study});
    QVERIFY_RESULT(line);
    QVERIFY_RESULT(bank.write({.act = u"remove"_s, .kind = Kind::Study}, [&](Write &write) {
        return write.remove(recordTypeOf<Study>, room.records[1]);
    }));
    settle(workspace);

    std::unique_ptr<QDialog> dialog;
    const auto visit = [&](const QString &name, const std::function<QDialog *()> &make) {
        room.visit(name, [&] {
            dialog.reset(make());
            dialog->show();
        });
    };
    visit(u"link"_s, [&] { return new LinkDialog(workspace, *line); });
    visit(u"trash"_s, [&] { return new TrashDialog(workspace); });
    visit(u"log"_s, [&] { return new LogDialog(workspace); });
    visit(u"history"_s, [&] { return new HistoryDialog(bank, study); });
}

using Visit = void (*)(LongRoom &room);

} // namespace

/// Records with 100,000 characters in every field, in the window: no list, picture, preview, editor or dialog
/// that shows them keeps it waiting.
class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowDoesNotWaitForThem_data()
    {
        QTest::addColumn<Visit>("visit");
        QTest::addColumn<QString>("text");
        const QString words = u"wonen in de stad "_s.repeated(Length / 17);
        const QString oneWord(Length, u'w');
        QTest::newRow("pages, words") << Visit(visitPages) << words;
        QTest::newRow("pages, one word") << Visit(visitPages) << oneWord;
        QTest::newRow("editors, words") << Visit(visitEditors) << words;
        QTest::newRow("editors, one word") << Visit(visitEditors) << oneWord;
        QTest::newRow("dialogs, words") << Visit(visitDialogs) << words;
        QTest::newRow("dialogs, one word") << Visit(visitDialogs) << oneWord;
    }

    void windowDoesNotWaitForThem()
    {
        QFETCH(const Visit, visit);
        QFETCH(const QString, text);
        LongRoom room(text);
        room.open.openBank(u"today"_s);

        visit(room);

        QVERIFY2(room.slow.isEmpty(), qPrintable(room.slow.join(u'\n')));
    }
};

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"
