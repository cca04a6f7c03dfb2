// SPDX-License-Identifier: EUPL-1.2
#include "tabs/signalspage.h"

#include "editors/signaleditor.h"
#include "model/signalsteps.h"
#include "models/recorddrag.h"
#include "models/signalcolumns.h"
#include "papers/signalpaper.h"
#include "report/labels.h"
#include "tabs/quickcapture.h"
#include "tabs/signalactions.h"
#include "tabs/signalfilters.h"
#include "widgets/textlabel.h"

namespace kb {

namespace {

PageWords signalPageWords()
{
    return {.list = "signals",
            .create = SignalsPage::tr("&New signal"),
            .empty = SignalsPage::tr(
                "No signals yet. What do you see happening in politics, in society or abroad?"),
            .emptyAction = SignalsPage::tr("New signal"),
            .searchHint = SignalsPage::tr("Search in title, description, sources"),
            .removeQuestion =
                [](int count) { return SignalsPage::tr("Put %n signal(s) in the trash?", nullptr, count); },
            .sorted = "urgency"};
}

QString countsText(const SignalCounts &counts)
{
    QStringList parts;
    for (const Arena arena : allOf<Arena>())
        parts.append(QStringLiteral("%1 %2").arg(label(arena)).arg(counts.ofArena[size_t(arena)]));
    QString total = SignalsPage::tr("%n in all", nullptr, counts.total);
    if (counts.inSeveralArenas > 0)
        total += u' ' + SignalsPage::tr("(%n in more than one arena)", nullptr, counts.inSeveralArenas);
    return parts.join(QStringLiteral(" · ")) + QStringLiteral("   ") + total;
}

} // namespace

SignalsPage::SignalsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Signal, signalColumns(listOf(workspace)), signalPageWords(), parent)
    , m_steps(new SignalActions(workspace, *this))
{
    connect(m_steps, &SignalActions::taken, this, &SignalsPage::followOpenRecord);
    buildHead();
    addFilters(signalFilters(), askSignals, signalChoices, {Kind::Unit, Kind::PolicyDossier});
    finish(steps());
    if (!workspace.isReadOnly())
        m_feed.list().view().setDrag([this] { return dragSelected(); });
    showCounts();
}

/// Not thousands: each would be read while the window waits.
QMimeData *SignalsPage::dragSelected()
{
    constexpr int most = 100;
    const QList<qint64> ids = m_feed.selected();
    if (ids.size() > most) {
        workspace().say({.sentence = tr("At most %n signal(s) are dragged at once.", nullptr, most)});
        return nullptr;
    }
    QList<Uid> selected;
    for (const qint64 id : ids)
        selected.append(uidOf(id));
    selected.removeAll(Uid());
    return dragOf(Kind::Signal, selected);
}

void SignalsPage::buildHead()
{
    auto *head = new QWidget;
    m_capture = new QuickCapture(head);
    m_capture->setEnabled(!workspace().isReadOnly());
    m_counts = new TextLabel({}, head);
    m_counts->setMeaning(Meaning::Quiet);
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_counts);
    layout->addWidget(m_capture);
    head->setFocusProxy(m_capture);
    m_feed.list().setHead(head);
    connect(m_capture, &QuickCapture::captured, this, &SignalsPage::keep);
}

QList<QAction *> SignalsPage::steps()
{
    const QList<QAction *> steps{
        addTabAction(tr("Note &down"), Qt::CTRL | Qt::Key_J, [this] { m_capture->begin(); }),
        addLineStep(tr("&Assess…"), Qt::CTRL | Qt::Key_R, &SignalActions::assess),
        addStep(tr("&Link to a dossier…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &SignalActions::link),
        addLineStep(tr("&What do we do with this?…"), Qt::CTRL | Qt::Key_G, &SignalActions::doSomething),
        addStep(tr("Put in the &bulletin"), Qt::CTRL | Qt::Key_U, &SignalActions::putInBulletin),
        addStep(tr("Report as &handled…"), Qt::CTRL | Qt::Key_H, &SignalActions::finish),
        addStep(tr("&Set aside…"), Qt::CTRL | Qt::Key_M, &SignalActions::setAside),
        addStep(tr("Does not matter to &us…"), {}, &SignalActions::notForUs),
        addStep(tr("Ta&ke back"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, &SignalActions::takeBack),
    };
    limitActions(steps);
    return steps;
}

template <typename Step>
QAction *SignalsPage::addLineStep(const QString &text, const QKeySequence &key, Step step)
{
    return addTabAction(text, key, [this, step] {
        if (const auto line = chosenLine())
            (m_steps->*step)(*line);
    });
}

template <typename Step>
QAction *SignalsPage::addStep(const QString &text, const QKeySequence &key, Step step)
{
    return addTabAction(text, key, [this, step] {
        if (const QList<Uid> signals_ = chosen(); !signals_.isEmpty())
            (m_steps->*step)(signals_);
    });
}

RecordEditor *SignalsPage::makeEditor()
{
    return new SignalEditor(workspace(), this);
}

Paper SignalsPage::paperOf(const SignalLine &line)
{
    return signalPaper(workspace().bank(), line);
}

void SignalsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    const auto isNewHere = [this](qint64 id) { return m_feed.model().rowOf(id) < 0; };
    const bool isFromInbox = std::ranges::any_of(changes.ids(Kind::Signal), isNewHere);
    if (isFromInbox || changes.touches(Kind::SignalDossierLink) || changes.touches(Kind::DossierMilestone))
        m_feed.reload(m_query);
    if (changes.touches(Kind::SignalDossierLink))
        m_feed.model().retry(); // its dossiers and the days that are left stand in the row
    if (changes.touches(Kind::Signal))
        showCounts();
}

void SignalsPage::showCounts()
{
    workspace().reads().run(
        this, [](JobContext &context) { return SignalList(context.bank).counts(); },
        [this](const Result<SignalCounts> &counts) {
            if (counts)
                m_counts->setText(countsText(*counts));
        });
}

void SignalsPage::keep(const Signal &captured)
{
    Bank &bank = workspace().bank();
    Signal signal = captured;
    signal.ownerUnit = bank.identity().unit;
    signal.observedOn = bank.now().date();
    signal.nextReview = nextReviewOf(signal.horizon, signal.observedOn);
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Signal, .subject = signal.title};
    const auto made =
        workspace().write(label, [&](Write &write) { return bank.records<Signal>().insert(write, signal); });
    if (!made)
        return workspace().sayError(made.error());
    m_capture->clear();
    m_capture->begin();
    workspace().sayDone(tr("Noted: %1").arg(signal.title));
}

QList<Uid> SignalsPage::chosen()
{
    return mayLeave() ? recordsInSight() : QList<Uid>();
}

std::optional<SignalLine> SignalsPage::chosenLine()
{
    const QList<Uid> signals_ = chosen();
    if (signals_.isEmpty())
        return std::nullopt;
    Bank &bank = workspace().bank();
    const auto signal = bank.records<Signal>().get(signals_.first());
    const auto lines =
        signal ? SignalList(bank).lines({signal->facts.id}) : Result<QList<SignalLine>>(signal.error());
    return lines && !lines->isEmpty() ? std::optional(lines->first()) : std::nullopt;
}

} // namespace kb
