// SPDX-License-Identifier: EUPL-1.2
#include "grab.h"

#include "bank/storedrecord.h"
#include "camera.h"
#include "editors/livepaper.h"
#include "editors/similarpanel.h"
#include "examplefile.h"
#include "frame/bankview.h"
#include "frame/recordwindow.h"
#include "frame/searchfield.h"
#include "grabadvice.h"
#include "grabdetail.h"
#include "grabdialogs.h"
#include "grabevents.h"
#include "grablists.h"
#include "grabpapers.h"
#include "grabpreviews.h"
#include "grabrecords.h"
#include "grabsignals.h"
#include "grabtoday.h"
#include "grabwarnings.h"
#include "jobs/backupjob.h"
#include "jobs/examplebank.h"
#include "jobs/overlapjob.h"
#include "mainwindow.h"
#include "model/study.h"
#include "start.h"
#include "tabs/roomtab.h"
#include "wording/preferences.h"
#include "workspace/settingkeys.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace kb {

namespace {

using OpenBank = Result<std::unique_ptr<Bank>>;

/// A bank that lies where nothing can be written cannot always be read in place; its file can be copied.
Result<> copyFile(const QString &from, const QString &to)
{
    for (const char *part : {"", "-wal"}) {
        const QString piece = from + QLatin1StringView(part);
        if (QFile::exists(piece) && !QFile::copy(piece, to + QLatin1StringView(part)))
            return Error{Error::Code::Storage, to};
        QFile::setPermissions(to + QLatin1StringView(part), QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

/// The bank as it stands, also when another program has it open.
Result<QString> copied(const QString &path, const QString &folder)
{
    const QString copy = QStringLiteral("%1/%2").arg(folder, QFileInfo(path).fileName());
    const auto bank = Bank::open(path, OpenMode::ReadOnly);
    const auto done = bank ? copyBank(**bank, copy) : bank.error();
    if (done)
        return copy;
    if (!QFile::exists(path))
        return done.error();
    const auto fetched = copyFile(path, copy);
    return fetched ? Result<QString>(copy) : Result<QString>(fetched.error());
}

OpenBank bankToShow(const Start &start, const QString &folder)
{
    const auto path = start.bank.isEmpty() ? makeExample(folder, start.exampleUnit.value_or(QString()))
                                           : copied(start.bank, folder);
    auto bank = path ? Bank::open(*path) : OpenBank(path.error());
    if (!bank)
        return bank;
    if (const auto run = OverlapStore(**bank).lastRun(); run && run->computedAt.isValid())
        return bank;
    const auto summary = runOverlap(**bank);
    return summary ? std::move(bank) : OpenBank(summary.error());
}

OpenBank emptyBank(const QString &folder)
{
    NewBank settings;
    settings.unit.code = exampleUnits().last();
    settings.unit.nameNl = settings.unit.code;
    settings.user.name = settings.unit.code;
    auto made = Bank::create(folder + QStringLiteral("/empty.kennisbank"), settings);
    if (!made)
        return made;
    const QString path = (*made)->path();
    made->reset(); // opened as any other
    return Bank::open(path);
}

/// The list and the detail of what is in sight.
void grabPage(Camera &camera, MainWindow &window, const QString &name)
{
    Tab &tab = window.bankView()->currentTab();
    camera.take(window, name);
    tab.openCurrent();
    grabDetail(camera, window, name + QStringLiteral("-detail"));
    tab.showPlace({});
}

/// One picture of each, as it comes in sight.
void grabEveryTab(Camera &camera, MainWindow &window)
{
    for (const TabSpec &spec : tabs()) {
        const QString id = QString::fromLatin1(spec.id);
        window.bankView()->goToTab(id);
        camera.take(window, id);
    }
}

void grabPagesAndDetails(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    for (const TabSpec &spec : tabs()) {
        const QString id = QString::fromLatin1(spec.id);
        view.goToTab(id);
        if (id == QStringLiteral("today")) {
            camera.take(window, id); // its detail is that of other tabs
            continue;
        }
        auto *room = qobject_cast<RoomTab *>(&view.currentTab());
        grabPage(camera, window, id); // of a room its first page
        for (const PageSpec &page : room ? room->pages().subspan(1) : std::span<const PageSpec>()) {
            view.goToTab(id); // the detail of a page may be in another tab
            room->showPage(page.id);
            grabPage(camera, window, QStringLiteral("%1-%2").arg(id, QLatin1StringView(page.id)));
        }
    }
}

void grabSearch(Camera &camera, MainWindow &window)
{
    SearchField &field = window.searchField();
    field.begin();
    field.setText(QStringLiteral("energie"));
    Q_EMIT field.textEdited(field.text());
    camera.take(window, QStringLiteral("search"));
    field.clear();
    window.bankView()->currentTab().focusContent();
}

void grabRecordWindow(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    const auto studies = view.workspace().bank().records<Study>().ids();
    const auto newest = studies ? recordUids(view.workspace().bank().context().db, studies->mid(0, 1))
                                : Result<QList<Uid>>(studies.error());
    if (!newest || newest->isEmpty())
        return;
    view.openInWindow(newest->first());
    camera.settle();
    if (view.windows().isEmpty())
        return;
    camera.take(*view.windows().first(), QStringLiteral("record-window"));
    view.windows().first()->close();
    camera.settle();
}

void grabEmptyTabs(Camera &camera, MainWindow &window)
{
    BankView &view = *window.bankView();
    for (const TabSpec &spec : tabs()) {
        const QString id = QString::fromLatin1(spec.id);
        view.goToTab(id);
        camera.take(window, id + QStringLiteral("-empty"));
        auto *room = qobject_cast<RoomTab *>(&view.currentTab());
        for (const PageSpec &page : room ? room->pages() : std::span<const PageSpec>()) {
            view.goToTab(id); // the detail of a page may be in another tab
            room->showPage(page.id);
            camera.take(window, QStringLiteral("%1-%2-empty").arg(id, QLatin1StringView(page.id)));
        }
    }
}

void show(Camera &camera, MainWindow &window, std::unique_ptr<Bank> bank)
{
    window.show({.lock = nullptr, .bank = std::move(bank)});
    BankView &view = *window.bankView();
    camera.waitWhile([&view] {
        const auto panels = view.findChildren<SimilarPanel *>();
        return view.workspace().reads().isBusy() || view.workspace().jobs().isBusy() ||
               view.workspace().searches().isBusy() || std::ranges::any_of(panels, &SimilarPanel::isBusy) ||
               std::ranges::any_of(view.findChildren<LivePaper *>(), &LivePaper::isBusy);
    });
}

Result<> grabEverything(Camera &camera, MainWindow &window, Appearance &appearance,
                        std::unique_ptr<Bank> bank, const QString &scratch)
{
    auto empty = emptyBank(scratch);
    if (!empty)
        return empty.error();
    camera.take(window, QStringLiteral("start"));
    show(camera, window, std::move(bank));
    grabPagesAndDetails(camera, window);
    grabSearch(camera, window);
    grabRecordWindow(camera, window);
    grabEvents(camera, window);
    grabLists(camera, window);
    grabSignals(camera, window);
    grabAdvice(camera, window);
    grabDialogs(camera, window, appearance);
    grabRecords(camera, window);
    grabWarnings(camera, window);
    grabPreviews(camera, window);
    grabToday(camera, window);
    grabPapers(camera, window.bankView()->workspace().bank());
    show(camera, window, *std::move(empty));
    grabEmptyTabs(camera, window);
    return {};
}

Result<> grabOnlyTabs(Camera &camera, MainWindow &window, std::unique_ptr<Bank> bank)
{
    show(camera, window, std::move(bank));
    grabEveryTab(camera, window);
    return {};
}

} // namespace

int takePictures(Appearance &appearance, const Start &start)
{
    const QTemporaryDir scratch;
    Preferences settings(scratch.filePath(QStringLiteral("window.ini")));
    settings.setValue(settingkey::Language, start.language);
    auto bank = bankToShow(start, scratch.path());
    if (!bank)
        return fail(bank.error());

    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // those of the system cannot be taken
    Camera camera(start.pictures);
    MainWindow window(appearance, settings);
    if (start.size.isValid())
        window.resize(start.size);
    window.QWidget::show();
    const auto grabbed = start.isOnlyTabs
                             ? grabOnlyTabs(camera, window, *std::move(bank))
                             : grabEverything(camera, window, appearance, *std::move(bank), scratch.path());
    camera.waitWhile({});
    if (!grabbed)
        return fail(grabbed.error());
    return camera.isContent() ? 0 : fail({Error::Code::Storage, start.pictures});
}

} // namespace kb
