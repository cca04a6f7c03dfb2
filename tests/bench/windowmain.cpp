// SPDX-License-Identifier: EUPL-1.2
// kb_bench_window [BANK]: the program's own window, until it is painted, or until it shows the list of
// studies of a bank. Prints what that took since the program began, for kb_bench.
#include "bench/spent.h"
#include "frame/bankview.h"
#include "mainwindow.h"
#include "widgets/recordview.h"
#include "wording/preferences.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kb;
using namespace kb::bench;

namespace {

constexpr int FirstPage = 100; ///< rows that come before all ids are known
const QString StudiesTab = u"research"_s;

/// Sees what is painted.
class Eyes : public QObject
{
public:
    explicit Eyes(MainWindow &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool hasSeenWindow() const { return m_hasSeenWindow; }
    /// The list of studies once it was seen with rows in it; null before.
    const RecordView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        m_hasSeenWindow = true;
        const auto *list = qobject_cast<RecordView *>(watched->parent());
        const bool isOfStudies = m_window.bankView() && m_window.bankView()->currentTabId() == StudiesTab;
        if (isOfStudies && list && list->model()->rowCount() > 0)
            m_list = list;
        return false;
    }

private:
    MainWindow &m_window;
    const RecordView *m_list = nullptr;
    bool m_hasSeenWindow = false;
};

void waitUntil(const std::function<bool()> &isReached)
{
    while (!isReached())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    QCoreApplication::processEvents(); // what was painted is shown
}

/// Opens the bank at its list of studies.
void showStudies(MainWindow &window, const QString &path, const Eyes &eyes)
{
    window.openFile(path);
    waitUntil([&] { return window.bankView() != nullptr; });
    window.bankView()->goToTab(StudiesTab);
    waitUntil([&] { return eyes.list() != nullptr; });
}

} // namespace

int main(int argc, char **argv)
{
    const Stopwatch stopwatch;
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString bank = QCoreApplication::arguments().value(1);
    const QTemporaryDir folder;
    Preferences settings(folder.filePath(u"window.ini"_s));
    Appearance appearance(app);
    MainWindow window(appearance, settings);
    const Eyes eyes(window);
    window.QWidget::show();
    bank.isEmpty() ? waitUntil([&] { return eyes.hasSeenWindow(); }) : showStudies(window, bank, eyes);
    const Spent shown = stopwatch.spent();
    QJsonObject line{{u"cpu_ms"_s, shown.cpu}, {u"wall_ms"_s, shown.wall}};
    if (!bank.isEmpty()) {
        const auto rows = [&] { return eyes.list()->model()->rowCount(); };
        const JobRunner &reads = window.bankView()->workspace().reads();
        waitUntil([&] { return rows() > FirstPage || !reads.isBusy(); });
        line.insert(u"ids_ms"_s, stopwatch.spent().wall - shown.wall);
        line.insert(u"rows"_s, rows());
    }
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
