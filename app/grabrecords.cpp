// SPDX-License-Identifier: EUPL-1.2
#include "grabrecords.h"

#include "bank/storedrecord.h"
#include "camera.h"
#include "editors/notedialog.h"
#include "frame/bankview.h"
#include "jobs/networkmerge.h"
#include "mainwindow.h"
#include "tabs/mergedialog.h"
#include "tabs/morelikedialog.h"
#include "tabs/twindialog.h"
#include "tabs/usedialog.h"

#include <QPlainTextEdit>

namespace kb {

namespace {

/// All of that kind that are in use, the newest first.
QList<Uid> recordsInUse(Bank &bank, Kind kind)
{
    Database &db = bank.context().db;
    const auto ids = recordIds(db, *recordType(kind), Shelf::InUse);
    const auto uids = ids ? recordUids(db, *ids) : Result<QList<Uid>>(ids.error());
    return uids ? *uids : QList<Uid>();
}

/// Those that this bank may let go into another one, the oldest first.
QList<Uid> mergeableRecords(Bank &bank, Kind kind)
{
    const auto found = mergeableOf(bank, kind, recordsInUse(bank, kind));
    return found ? QList<Uid>(found->crbegin(), found->crend()) : QList<Uid>();
}

/// Also as it is where the one that stays belongs to another unit.
void grabMergedPair(Camera &camera, MainWindow &window, MergePair pair, const QString &name)
{
    MergeDialog dialog(pair, &window);
    camera.takeDialog(dialog, qPrintable(name));
    pair.mayChange = {true, false};
    MergeDialog foreign(pair, &window);
    camera.takeDialog(foreign, qPrintable(name + QStringLiteral("-foreign")));
}

/// First which other one is the same, with what is said when nobody is chosen.
void grabMerging(Camera &camera, MainWindow &window, Kind kind, const QString &name)
{
    Workspace &workspace = window.bankView()->workspace();
    Bank &bank = workspace.bank();
    const QList<Uid> records = mergeableRecords(bank, kind);
    if (records.size() < 2)
        return;
    const auto pair = readMergePair(bank, kind, records[0], records[1]);
    if (!pair)
        return;
    TwinDialog twin(workspace, pair->records[0], &window);
    twin.accept();
    camera.takeDialog(twin, qPrintable(name + QStringLiteral("-which")));
    grabMergedPair(camera, window, *pair, name);
}

/// One that is kept too early, and one that is thrown away.
void grabNotes(Camera &camera, MainWindow &window)
{
    Note begun;
    begun.visibility = NoteVisibility::Persoonlijk; // as a new one is
    NoteDialog empty(begun, {}, &window);
    empty.accept();
    camera.takeDialog(empty, "dialog-note-empty");
    NoteDialog note(begun, {}, &window);
    note.findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("Het planbureau stuurt in mei de nieuwe cijfers. Vraag dan ook naar de eilanden."));
    camera.takeDialog(note, "dialog-note");
    camera.takeAsked([&note] { note.reject(); }, QStringLiteral("dialog-note-throw-away"));
}

/// Of the newest study.
void grabAlike(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    Bank &bank = workspace.bank();
    const auto study = linesOf(bank.context().db, recordsInUse(bank, Kind::Study).mid(0, 1));
    if (!study || study->isEmpty())
        return;
    MoreLikeDialog dialog(workspace, study->first(), &window);
    while (dialog.isBusy())
        camera.settle();
    camera.takeDialog(dialog, "dialog-more-like");
}

} // namespace

void grabRecords(Camera &camera, MainWindow &window)
{
    grabMerging(camera, window, Kind::Person, QStringLiteral("dialog-merge-persons"));
    grabMerging(camera, window, Kind::Institute, QStringLiteral("dialog-merge-institutes"));
    grabNotes(camera, window);
    grabAlike(camera, window);
    const int year = window.bankView()->workspace().bank().now().date().year();
    UseDialog use(QStringLiteral("DGVB-STU-0008 × DGKR-VRG-0005"), year, &window);
    camera.takeDialog(use, "dialog-use");
}

} // namespace kb
