// SPDX-License-Identifier: EUPL-1.2
#include "tabs/linkdialog.h"

#include "bank/searchdocuments.h"
#include "jobs/searchjob.h"
#include "report/labels.h"
#include "report/linkwords.h"
#include "widgets/form.h"
#include "widgets/lineedit.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/plaintext.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int RestWhileLinking = 120; ///< milliseconds after typing
constexpr int MostTargets = 30;
constexpr int TargetRows = 8;

QString subjectsText(const QList<Headline> &records)
{
    return records.size() == 1 ? nameOf(records.first())
                               : LinkDialog::tr("%n record(s)", nullptr, int(records.size()));
}

} // namespace

LinkDialog::LinkDialog(Workspace &workspace, const QList<Headline> &records, QWidget *parent)
    : DialogFrame(tr("Link"), parent)
    , m_workspace(workspace)
    , m_records(records)
    , m_form(new Form(this))
    , m_words(new QLineEdit)
    , m_found(new QListWidget)
    , m_way(new QComboBox)
    , m_meaning(makeLineEdit())
    , m_rest(new QTimer(this))
{
    auto *subject = new TextLabel(tr("Link %1 with").arg(subjectsText(records)), this);
    subject->setWordWrap(true);
    content()->addWidget(subject);
    buildSearch();
    buildWay();
    content()->addWidget(m_form);
    addAccept(tr("&Link"));
    addLeave(tr("&Cancel"));
    followTarget();
    m_words->setFocus();
}

void LinkDialog::buildSearch()
{
    m_words->setPlaceholderText(tr("A few words, a name or a code"));
    m_words->installEventFilter(this);
    m_form->addField({.label = tr("&Search")}, m_words);
    m_found->setFixedHeight(TargetRows * (fontMetrics().height() + 8) + 2 * m_found->frameWidth());
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    m_foundField = &m_form->addField({.label = tr("&Found"), .need = Need::Required}, m_found);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestWhileLinking);
    connect(m_words, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &LinkDialog::search);
    connect(m_found, &QListWidget::currentRowChanged, this, &LinkDialog::followTarget);
    connect(m_found, &QListWidget::itemActivated, this, &LinkDialog::accept);
}

void LinkDialog::buildWay()
{
    m_form->addField({.label = tr("&As")}, m_way);
    m_meaningField = &m_form->addField({.label = tr("What does it &mean for the dossier?"),
                                        .help = tr("In one or two sentences."),
                                        .need = Need::Required},
                                       m_meaning);
    m_meaning->setMaxLength(280);
    connect(m_way, &QComboBox::currentIndexChanged, this, &LinkDialog::followWay);
}

/// From the words into what was found, without leaving the edit.
bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return DialogFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || m_found->count() == 0)
        return false;
    const int by = key == Qt::Key_Down ? 1 : -1;
    m_found->setCurrentRow(std::clamp(m_found->currentRow() + by, 0, m_found->count() - 1));
    return true;
}

void LinkDialog::search()
{
    const QString typed = m_words->text().trimmed();
    if (typed.isEmpty())
        return showFound(FoundRecords{});
    m_workspace.reads().run(
        this,
        [typed, kinds = m_kinds](JobContext &context) {
            return searchBank(context.bank, typed, kinds, MostTargets);
        },
        [this, asked = ++m_asked](const Result<FoundRecords> &found) {
            if (asked == m_asked)
                showFound(found);
        });
}

void LinkDialog::showFound(const Result<FoundRecords> &found)
{
    m_found->clear();
    m_targets.clear();
    m_foundField->setError(found ? QString() : errorText(found.error()));
    if (!found)
        return;
    for (const FoundRecord &record : found->records) {
        if (hangsBelowARecord(record.line.kind)) // it belongs to one record, and is no end of a link
            continue;
        if (std::ranges::find(m_records, record.line.uid, &Headline::uid) != m_records.end())
            continue;
        m_targets.append(record.line);
        const QString text = QStringLiteral("%1 · %2").arg(kindLabel(record.line.kind), nameOf(record.line));
        auto *item = new QListWidgetItem(text, m_found);
        item->setToolTip(plainToolTip(text));
    }
    if (!m_targets.isEmpty())
        m_found->setCurrentRow(0);
    else if (!m_words->text().trimmed().isEmpty())
        m_foundField->setError(tr("Nothing found with these words."));
    followTarget();
}

/// What one can be for the other depends on their kinds.
void LinkDialog::followTarget()
{
    const Headline target = this->target();
    m_ways = target.uid.isNull() ? QList<LinkWay>() : linkWays(m_records.first().kind, target.kind);
    const QSignalBlocker quiet(m_way);
    m_way->clear();
    for (const LinkWay &way : std::as_const(m_ways))
        m_way->addItem(label(way));
    m_way->setEnabled(m_ways.size() > 1);
    followWay();
}

void LinkDialog::followWay()
{
    m_meaningField->setVisible(!m_ways.isEmpty() && way().form == LinkForm::Meaning);
    if (isVisible())
        growToContent(); // or what was found would be cut off below
}

Headline LinkDialog::target() const
{
    return m_targets.value(m_found->currentRow());
}

LinkWay LinkDialog::way() const
{
    return m_ways.value(m_way->currentIndex());
}

QString LinkDialog::meaning() const
{
    return m_meaningField->isVisibleTo(this) ? m_meaning->text().trimmed() : QString();
}

void LinkDialog::accept()
{
    m_foundField->setError(target().uid.isNull() ? tr("Search for a record and choose it.") : QString());
    const bool asksMeaning = way().form == LinkForm::Meaning && !target().uid.isNull();
    m_meaningField->setError(
        asksMeaning && meaning().isEmpty() ? tr("Write what the signal means for this dossier.") : QString());
    if (!m_form->showFirstError())
        DialogFrame::accept();
}

} // namespace kb
