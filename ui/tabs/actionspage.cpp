// SPDX-License-Identifier: EUPL-1.2
#include "tabs/actionspage.h"

#include "bank/username.h"
#include "editors/bankchoices.h"
#include "jobs/actionsteps.h"
#include "models/agreedcolumns.h"
#include "papers/agreedpaper.h"
#include "tabs/actiondialog.h"
#include "tabs/listexport.h"
#include "tabs/pairspage.h"
#include "tabs/savedfilters.h"
#include "widgets/paperview.h"
#include "wording/actionwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kb {

namespace {

constexpr QLatin1StringView LateOnly("late"); ///< choice of the filter for what should have been ready

} // namespace

ActionsPage::ActionsPage(Workspace &workspace, QWidget *parent)
    : OverlapPage(workspace, parent)
    , m_feed(workspace, agreedColumns(), this)
{
    buildActions();
    build(m_feed.list(), QStringLiteral("actions"), m_feed.list());
    preview().setAccessibleName(tr("What was agreed"));
    addFoot({m_ready, m_writing.at(1), m_make, m_remind, m_toPair});
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is nothing to work on
}

void ActionsPage::buildActions()
{
    m_ready = addTabAction(tr("Report read&y…"), Qt::Key_F7, [this] { reportReady(); });
    QAction *answer = addTabAction(tr("A&nswer of the DG…"), Qt::Key_F8, [this] { this->answer(); });
    m_make = addTabAction({}, Qt::CTRL | Qt::Key_F8, [this] { makeAgreed(); });
    m_remind = addTabAction(tr("&Make a reminder (text)"), {}, [this] { copyReminder(); });
    m_toPair = addTabAction(tr("Go to the p&air"), {}, [this] { openCurrent(); });
    QAction *change = addTabAction(tr("&Change…"), Qt::Key_F2, [this] { this->change(); });
    QAction *remove = addTabAction(tr("To the &trash"), QKeySequence::Delete, [this] { this->remove(); });
    m_writing = {m_ready, answer, change, remove};
    m_actions.print = addTabAction(tr("Print the &list…"), QKeySequence::Print,
                                   [this] { printList(workspace(), m_feed, Kind::OverlapAction); });
    QAction *write = addExportList([this] { exportList(workspace(), m_feed, Kind::OverlapAction); });
    m_actions.record = {m_toPair, nullptr, m_ready, answer,  m_make, m_remind,
                        nullptr,  change,  remove,  nullptr, write,  m_actions.print};
}

QString ActionsPage::emptySentence(const QString &) const
{
    return tr("No agreed actions yet. Make one about a pair, on the page Pairs.");
}

void ActionsPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("state"), tr("Status"), codeChoices<ActionStatus>()},
                    {QStringLiteral("term"), tr("Term"), {{QString(LateOnly), tr("Overdue")}}},
                    {QStringLiteral("kind"), tr("Kind"), codeChoices<ActionKind>()},
                    {QStringLiteral("answer"), tr("Answer"), codeChoices<ActionAnswer>()},
                    {QStringLiteral("unit"), tr("Unit")}});
    offerUnits(bar);
    new SavedFilters(workspace(), bar, "actions");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query.states = valuesOf<ActionStatus>(filter.chosen.value(QStringLiteral("state")));
        m_query.onlyLate = filter.chosen.value(QStringLiteral("term")).contains(LateOnly);
        m_query.kinds = valuesOf<ActionKind>(filter.chosen.value(QStringLiteral("kind")));
        m_query.answers = valuesOf<ActionAnswer>(filter.chosen.value(QStringLiteral("answer")));
        m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
        reload();
    });
}

void ActionsPage::reload()
{
    m_feed.reload(m_query);
}

/// What is reported ready moves to the end.
void ActionsPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::OverlapAction, Kind::Link}))
        reload();
}

void ActionsPage::showCurrent()
{
    const AgreedLine *line = m_feed.current();
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(line && !workspace().isReadOnly());
    if (line && line->action.status == ActionStatus::Klaar)
        m_ready->setEnabled(false);
    showMaking(line ? makingOf(*line) : AgreedMaking::Nothing);
    m_remind->setEnabled(line && isRunning(line->action.status));
    m_toPair->setEnabled(line && !line->about.isEmpty());
    preview().say(line ? agreedPaper(*line) : Paper{});
}

/// Readings come one after the other: the list is there before the action is.
bool ActionsPage::showPlace(const Uid &record)
{
    if (record.isNull())
        return true;
    m_feed.list().filterBar().clear();
    workspace().reads().run(
        this,
        [record](JobContext &context) -> Result<qint64> {
            const auto action = context.bank.records<OverlapAction>().get(record);
            return action ? Result<qint64>(action->facts.id) : action.error();
        },
        [this](const Result<qint64> &id) {
            if (!id)
                return workspace().sayError(id.error());
            m_feed.list().view().select(*id);
        });
    return true;
}

void ActionsPage::openCurrent()
{
    const AgreedLine *line = m_feed.current();
    if (!line || line->about.isEmpty())
        return;
    if (!line->isPair())
        return workspace().open(line->about.first().uid);
    Q_EMIT pageAsked(QStringLiteral("pairs"),
                     [a = line->about.first().uid, b = line->about.last().uid](Tab &page) {
                         static_cast<PairsPage &>(page).showPair(a, b);
                         page.focusContent();
                     });
}

void ActionsPage::reportReady()
{
    const AgreedLine *line = m_feed.current();
    if (!line)
        return;
    OverlapAction edited = line->action; // the line may go while the dialog is open
    ReasonDialog dialog({.title = tr("Report ready"),
                         .label = tr("&What came of it?"),
                         .missing = tr("Write in one or two sentences what came of it."),
                         .accept = tr("&Report ready")},
                        edited.what, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    edited.status = ActionStatus::Klaar;
    edited.result = dialog.reason();
    keep(edited, std::nullopt, tr("Ready: %1").arg(edited.what));
}

void ActionsPage::answer()
{
    const AgreedLine *line = m_feed.current();
    if (!line)
        return;
    ActionAnswerDialog dialog(line->action, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const OverlapAction answered = dialog.answered();
    keep(answered, std::nullopt, tr("Answer kept: %1").arg(answered.what));
}

void ActionsPage::change()
{
    const AgreedLine *line = m_feed.current();
    if (!line)
        return;
    ActionForm form{.subject = line->subject(),
                    .draft = {.action = line->action, .about = {}, .others = {}, .research = {}},
                    .units = unitChoices(workspace().bank()),
                    .research = {}};
    for (const Unit &unit : line->others)
        form.draft.others.append(unit.uid);
    ActionDialog dialog(ActionDialog::About::Change, form, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ActionDraft changed = dialog.draft();
    keep(changed.action, changed.others, tr("Changed: %1").arg(changed.action.what));
}

void ActionsPage::keep(const OverlapAction &edited, const std::optional<QList<Uid>> &others,
                       const QString &done)
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto kept = keepAction(workspace().bank(), edited, others); !kept)
        return workspace().sayError(kept.error());
    workspace().sayDone(done);
}

void ActionsPage::remove()
{
    const AgreedLine *line = m_feed.current();
    if (!line)
        return;
    const OverlapAction action = line->action;
    const StepLabel label{QStringLiteral("remove"), Kind::OverlapAction, 1, action.what};
    const auto removed = workspace().write(label, [&](Write &write) {
        return workspace().bank().records<OverlapAction>().remove(write, action.uid);
    });
    if (!removed)
        return workspace().sayError(removed.error());
    workspace().sayDone(tr("To the trash: %1").arg(action.what));
}

void ActionsPage::copyReminder()
{
    const AgreedLine *line = m_feed.current();
    if (!line)
        return;
    QGuiApplication::clipboard()->setText(reminderText(*line, userName(workspace().bank().context())));
    workspace().say({.sentence = line->lead.mailbox.isEmpty()
                                     ? tr("The reminder is on the clipboard. Paste it in a mail.")
                                     : tr("The reminder is on the clipboard. Paste it in a mail to %1.")
                                           .arg(line->lead.mailbox)});
}

} // namespace kb
