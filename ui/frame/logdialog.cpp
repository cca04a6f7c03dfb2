// SPDX-License-Identifier: EUPL-1.2
#include "frame/logdialog.h"

#include "frame/historydialog.h"
#include "report/labels.h"
#include "report/settingwords.h"
#include "widgets/formfield.h"
#include "widgets/partialdateedit.h"
#include "widgets/textlabel.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "wording/plaintext.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LogWidth = 110; ///< digits
constexpr int LogLines = 38;
constexpr int RecordColumn = 2;
constexpr int RowsMeasured = 100; ///< for the widths of the columns
constexpr int LogRowAir = 8;
constexpr int RestInLog = 200; ///< milliseconds after typing
constexpr int MostFieldNames = 4;

QString actText(const LogEntry &entry)
{
    switch (entry.act) {
    case LogAct::Made:
        return LogDialog::tr("made");
    case LogAct::Removed:
        return LogDialog::tr("put in the trash");
    case LogAct::Restored:
        return LogDialog::tr("put back");
    case LogAct::Changed:
        break;
    }
    QStringList names;
    for (const FieldId field : entry.fields.first(std::min<qsizetype>(entry.fields.size(), MostFieldNames)))
        names.append(fieldLabel(entry.kind, field));
    if (entry.fields.size() > MostFieldNames)
        names.append(QStringLiteral("…"));
    return LogDialog::tr("changed: %1").arg(names.join(QStringLiteral(", ")));
}

/// "DGVB-STU-0003 – DGVB-VRG-0007 Waar kan het?".
QString aboutText(const QList<Headline> &about)
{
    QStringList names;
    for (const Headline &line : about.first(about.size() - 1))
        names.append(codeOrTitle(line));
    return (names << nameOf(about.last())).join(QStringLiteral(" – "));
}

QString recordText(const LogEntry &entry)
{
    if (!entry.setting.isEmpty())
        return QStringLiteral("%1: %2").arg(kindLabel(entry.kind), settingLabel(entry.setting));
    if (!entry.about.isEmpty())
        return QStringLiteral("%1: %2").arg(kindLabel(entry.kind), aboutText(entry.about));
    return QStringLiteral("%1 %2").arg(kindLabel(entry.kind), nameOf(entry.line)).trimmed();
}

/// "Sanne de Wit (SW)".
QString whoText(const LogEntry &entry)
{
    return entry.initials.isEmpty() ? entry.who : QStringLiteral("%1 (%2)").arg(entry.who, entry.initials);
}

} // namespace

LogDialog::LogDialog(Workspace &workspace, QWidget *parent)
    : DialogFrame(tr("Log"), parent)
    , m_workspace(workspace)
    , m_words(new QLineEdit)
    , m_who(new QComboBox)
    , m_day(new PartialDateEdit)
    , m_list(new QTreeWidget)
    , m_count(new TextLabel({}, this))
    , m_rest(new QTimer(this))
{
    buildFilters();
    buildList();
    content()->addWidget(m_list);
    m_count->setType(Type::Caption);
    m_count->setMeaning(Meaning::Quiet);
    content()->addWidget(m_count);
    QPushButton *history = addOther(tr("&History of this record"));
    connect(history, &QPushButton::clicked, this, &LogDialog::openHistory);
    addLeave(tr("&Close"));
    reload();
    m_words->setFocus();
}

void LogDialog::buildFilters()
{
    m_words->setPlaceholderText(tr("A code or a few words"));
    m_who->addItem(tr("Everybody"), Uid());
    if (const auto users = m_workspace.bank().records<Profile>().all()) {
        for (const Profile &user : *users)
            m_who->addItem(user.name, user.uid);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new FormField({.label = tr("&Record")}, m_words), 3);
    row->addWidget(new FormField({.label = tr("&Person")}, m_who), 2);
    m_dayField = new FormField({.label = tr("&Day")}, m_day);
    row->addWidget(m_dayField, 3);
    content()->addLayout(row);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestInLog);
    connect(m_rest, &QTimer::timeout, this, &LogDialog::reload);
    connect(m_words, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_day, &PartialDateEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_who, &QComboBox::currentIndexChanged, m_rest, qOverload<>(&QTimer::start));
}

void LogDialog::buildList()
{
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Record"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setResizeContentsPrecision(RowsMeasured);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(RecordColumn, QHeaderView::Stretch);
    openWith(LogWidth, LogLines);
    connect(m_list, &QTreeWidget::itemActivated, this, &LogDialog::openHistory);
}

LogQuery LogDialog::query() const
{
    return {
        .words = m_words->text(), .who = m_who->currentData().value<Uid>(), .day = m_day->date().firstDay()};
}

void LogDialog::reload()
{
    m_dayField->setError(m_day->isAcceptable() ? QString() : PartialDateEdit::errorSentence());
    if (!m_day->isAcceptable())
        return;
    m_workspace.reads().run(
        this, [query = query()](JobContext &context) { return logEntries(context.bank, query); },
        [this, asked = ++m_asked](const Result<QList<LogEntry>> &entries) {
            if (asked == m_asked)
                showEntries(entries);
        });
}

void LogDialog::showEntries(const Result<QList<LogEntry>> &entries)
{
    m_list->clear();
    m_entries = entries ? *entries : QList<LogEntry>();
    for (const LogEntry &entry : std::as_const(m_entries)) {
        auto *item = new QTreeWidgetItem(
            m_list, {datedMomentText(entry.when), whoText(entry), recordText(entry), actText(entry)});
        item->setToolTip(RecordColumn, plainToolTip(recordText(entry)));
        // the other columns are as wide as their words
        item->setSizeHint(RecordColumn, {0, fontMetrics().height() + LogRowAir});
    }
    if (!m_entries.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (!entries)
        m_count->setText(errorText(entries.error()));
    else
        m_count->setText(m_entries.isEmpty() ? tr("Nothing was written that fits.")
                                             : tr("%n change(s)", nullptr, int(m_entries.size())));
}

void LogDialog::openHistory()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0)
        HistoryDialog(m_workspace.bank(), m_entries[row].record, this).exec();
}

} // namespace kb
