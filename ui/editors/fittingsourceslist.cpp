// SPDX-License-Identifier: EUPL-1.2
#include "editors/fittingsourceslist.h"

#include "report/effectwords.h"
#include "report/labels.h"
#include "report/recordcodes.h"
#include "widgets/focusdoor.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int RestAfterSentence = 150;    ///< milliseconds
constexpr qsizetype ShortestSentence = 8; ///< characters that say anything
constexpr qsizetype MostWordsShown = 5;
constexpr int MostLinesOfList = 8;

struct FittingWording
{
    Q_DECLARE_TR_FUNCTIONS(FittingSources)
};

/// "Spreiden helpt (werkt; sterkte 3 van 5)" and below it the study.
QString textOfSource(const FittingSource &source)
{
    if (!source.finding)
        return QStringLiteral("%1\n%2").arg(
            nameOf(source.study), FittingWording::tr("same words: %1")
                                      .arg(source.words.mid(0, MostWordsShown).join(QStringLiteral(", "))));
    return FittingWording::tr("Finding: %1\n%2; strength of evidence %3 of 5; %4")
        .arg(source.finding->statement, label(source.finding->direction))
        .arg(source.finding->strength)
        .arg(source.study.code);
}

Citation citationOf(const FittingSource &source)
{
    Citation citation;
    citation.target = source.target();
    if (source.finding)
        citation.locator = source.finding->page;
    return citation;
}

} // namespace

FittingSourcesList::FittingSourcesList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runner(workspace.bank())
    , m_list(new QListWidget(this))
    , m_verdicts(new TextLabel({}, this))
    , m_note(new TextLabel({}, this))
    , m_rest(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    m_verdicts->setWordWrap(true);
    m_verdicts->hide();
    m_list->setAccessibleName(tr("Studies and findings that fit this argument"));
    m_list->setAccessibleDescription(tr("Enter makes one a source of the argument."));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(MostLinesOfList * fontMetrics().lineSpacing());
    m_list->installEventFilter(this);
    m_note->setMeaning(Meaning::Quiet);
    m_note->setWordWrap(true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterSentence);
    new FocusDoor(*this, *m_list);
    connect(m_rest, &QTimer::timeout, this, &FittingSourcesList::look);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FittingSourcesList::bindCurrent);
    show(QList<FittingSource>());
}

void FittingSourcesList::ask(const QString &sentence, const QList<Citation> &bound)
{
    m_sentence = sentence.trimmed();
    m_bound = bound;
    m_rest->start();
}

bool FittingSourcesList::bindCurrent()
{
    const FittingSource chosen = m_shown.value(std::max(0, m_list->currentRow()));
    if (m_shown.isEmpty())
        return false;
    Q_EMIT sourceBound(citationOf(chosen));
    return true;
}

void FittingSourcesList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rest->start();
}

/// Enter on a row binds it, and does not press the button of a dialog.
bool FittingSourcesList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && bindCurrent())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FittingSourcesList::look()
{
    if (!isVisible())
        return; // looks when it comes in sight
    const int asked = ++m_asked;
    if (m_sentence.size() < ShortestSentence) {
        showVerdicts(QList<NamedApproach>());
        return show(QList<FittingSource>());
    }
    if (m_shown.isEmpty())
        say(tr("Looking…"));
    m_runner.run(
        this,
        [sentence = m_sentence](JobContext &context) { return approachesNamedIn(context.bank, sentence); },
        [this, asked](const Result<QList<NamedApproach>> &named) {
            if (asked == m_asked)
                showVerdicts(named);
        });
    m_runner.run(
        this,
        [overlaps = m_workspace.overlaps(), sentence = m_sentence](JobContext &context) {
            return fittingSources(*overlaps, context.bank, sentence, context.stop);
        },
        [this, asked](const Result<QList<FittingSource>> &found) {
            if (asked == m_asked)
                show(found);
        });
}

/// "Gedeelde pool van specialisten: Werkt waarschijnlijk (2 bevindingen tellen mee)"; why there are none is
/// told by the list.
void FittingSourcesList::showVerdicts(const Result<QList<NamedApproach>> &named)
{
    QStringList lines;
    for (const NamedApproach &one : named ? *named : QList<NamedApproach>())
        lines.append(QStringLiteral("%1: %2").arg(one.approach.nameNl, verdictText(one.judged)));
    m_verdicts->setText(lines.join(u'\n'));
    m_verdicts->setVisible(!lines.isEmpty());
}

bool FittingSourcesList::isBound(const FittingSource &source) const
{
    return std::ranges::any_of(m_bound,
                               [&](const Citation &bound) { return bound.target == source.target(); });
}

void FittingSourcesList::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void FittingSourcesList::show(const Result<QList<FittingSource>> &found)
{
    m_list->clear();
    m_shown.clear();
    if (!found) {
        m_list->hide();
        return say(errorText(found.error()));
    }
    for (const FittingSource &source : *found) {
        if (isBound(source))
            continue;
        m_shown.append(source);
        m_list->addItem(doc::wholeCodes(textOfSource(source)));
    }
    m_list->setVisible(!m_shown.isEmpty());
    const QString nothing = m_sentence.size() < ShortestSentence
                                ? tr("What fits the argument appears here while you type.")
                                : tr("No other study in this knowledge bank fits it.");
    say(m_shown.isEmpty() ? nothing : tr("Enter or Ctrl+Enter makes it a source of the argument."));
    Q_EMIT answered(int(m_shown.size()));
}

} // namespace kb
