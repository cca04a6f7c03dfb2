// SPDX-License-Identifier: EUPL-1.2
#include "tabs/compareview.h"

#include "jobs/studiesbeside.h"
#include "papers/overlappaper.h"
#include "report/sharedmarks.h"
#include "tabs/comparedcolumn.h"
#include "tabs/knownstudies.h"
#include "widgets/lineedit.h"
#include "widgets/marklabel.h"
#include "widgets/paperview.h"
#include "widgets/scorebar.h"
#include "widgets/scrolled.h"
#include "widgets/sheet.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/overlapmarks.h"
#include "wording/wrappedtext.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int BetweenSheets = 16;

/// As far as they are shown: to look for shared words in texts of a hundred pages keeps the window waiting.
QStringList beginningsIn(const ComparedText &text)
{
    constexpr qsizetype longest = 5000; // characters
    QStringList beginnings;
    for (const QString &part : text.compared())
        beginnings.append(beginningOf(part, longest));
    return beginnings;
}

} // namespace

CompareView::CompareView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runner(workspace.bank())
    , m_title(new TextLabel({}, this))
    , m_level(new MarkLabel(this))
    , m_state(new MarkLabel(this))
    , m_a(new ComparedColumn(this))
    , m_b(new ComparedColumn(this))
    , m_reasons(new PaperView(this))
    , m_studies(new KnownStudies(this))
    , m_score(new ScoreBar(this))
    , m_remark(makeLineEdit(this))
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(BetweenSheets);
    column->addLayout(buildTexts());
    column->addLayout(buildReasons(), 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buildHead());
    layout->addWidget(scrolled(sheet, tr("Texts and reasons")), 1);
    if (!workspace.isReadOnly())
        layout->addLayout(buildRemark());
    m_remark->setVisible(!workspace.isReadOnly());
}

QLayout *CompareView::buildHead()
{
    m_title->setType(Type::Title, Weight::Bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_level);
    return head;
}

QLayout *CompareView::buildTexts()
{
    auto *across = new QHBoxLayout;
    across->setSpacing(BetweenSheets);
    across->addWidget(m_a, 1);
    across->addWidget(m_b, 1);
    return across;
}

QLayout *CompareView::buildReasons()
{
    m_reasons->setAccessibleName(tr("Why these overlap"));
    m_reasons->setMinimumHeight(10 * fontMetrics().lineSpacing());
    connect(m_reasons, &PaperView::linkFollowed, this, &CompareView::linkFollowed);
    m_sum = new Sheet(this);
    auto *heading = new TextLabel(tr("The sum of the score"), this);
    heading->setType(Type::Body, Weight::Bold);
    m_sum->content()->addWidget(heading);
    m_sum->content()->addWidget(m_score);
    m_sum->content()->addStretch();

    connect(m_studies, &KnownStudies::linkAsked, this, &CompareView::linkAsked);
    m_studies->setEnabled(!m_workspace.isReadOnly());
    auto *beside = new QVBoxLayout; // the reasons are what takes room
    beside->setSpacing(8);
    beside->addWidget(m_sum, 1);
    beside->addWidget(m_studies);

    auto *across = new QHBoxLayout;
    across->setSpacing(BetweenSheets);
    across->addWidget(m_reasons, 1);
    across->addLayout(beside, 1);
    return across;
}

/// It goes with a decision about the pair; an agreement says itself what is to be done.
QLayout *CompareView::buildRemark()
{
    auto *label = new TextLabel(tr("Remark"), this);
    label->setBuddy(m_remark);
    m_remark->setAccessibleName(label->text());
    m_remark->setPlaceholderText(tr("Is kept when you confirm the pair or set it aside"));
    connect(m_remark, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed.insert({m_shown.pair.a, m_shown.pair.b}, text);
    });
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 8, 0, 0);
    across->setSpacing(8);
    across->addWidget(label);
    across->addWidget(m_remark, 1);
    return across;
}

std::optional<QString> CompareView::typedOn(const Overlap &pair) const
{
    const auto typed = m_typed.constFind({pair.a, pair.b});
    return typed == m_typed.cend() ? std::nullopt : std::optional(*typed);
}

/// What somebody types stays under the fingers when the same pair is shown again.
void CompareView::showRemark()
{
    const QString kept = m_shown.remarkOf(textOf(m_workspace.bank().identity().user));
    const QString remark = typedOn(m_shown.pair).value_or(kept);
    if (m_remark->text() != remark)
        m_remark->setText(remark);
}

void CompareView::show(const ShownOverlap &shown)
{
    m_workspace.reads().run(
        this,
        [a = shown.a, b = shown.b, pair = shown.pair](JobContext &context) -> Result<Texts> {
            return Texts{comparedText(context.bank, a), comparedText(context.bank, b),
                         conceptNotes(context.bank, pair)};
        },
        [this, shown, asked = ++m_asked](const Result<Texts> &texts) {
            if (asked != m_asked)
                return;
            if (!texts)
                return m_workspace.sayError(texts.error());
            begin(shown, *texts);
        });
}

void CompareView::begin(const ShownOverlap &shown, const Texts &texts)
{
    m_shown = shown;
    m_texts = texts;
    m_known.clear();
    m_studies->say(m_known);
    m_note.clear();
    draw();
    showRemark();
    lookUpStudies();
    if (!shown.isByHand() && lacksWords(shown.pair))
        lookUpWords();
}

/// What cannot be read is left out: it stands on the page of what others know too.
void CompareView::lookUpStudies()
{
    if (m_shown.pair.kind != OverlapKind::VraagVraag)
        return;
    m_runner.run(
        this,
        [pair = m_shown.pair](JobContext &context) { return studiesBeside(context.bank, pair.a, pair.b); },
        [this, asked = m_asked](const Result<QList<ShownOverlap>> &found) {
            const bool isNews = found && !(found->isEmpty() && m_known.isEmpty());
            if (asked != m_asked || !isNews)
                return;
            m_known = *found;
            sayReasons();
            m_studies->say(m_known);
        });
}

void CompareView::lookUpWords()
{
    m_note = tr("Looking up the words that they share…");
    sayReasons();
    m_runner.run(
        this,
        [overlaps = m_workspace.overlaps(), pair = m_shown.pair](JobContext &context) {
            return overlaps->withEvidence(context.bank, pair, context.progress, context.stop);
        },
        [this, asked = m_asked](const Result<Overlap> &found) {
            if (asked != m_asked)
                return;
            m_note = found ? QString() : whyNoWords(found.error());
            if (found)
                m_shown.pair = *found;
            draw();
        });
}

void CompareView::sayReasons()
{
    Paper reasons = reasonsPaper(m_shown, m_texts.notes);
    if (!m_known.isEmpty())
        reasons.sections.append(knownSection(m_known));
    if (!m_note.isEmpty())
        reasons.sections.append({.heading = {}, .paragraphs = {{{m_note, Emphasis::Quiet}}}});
    m_reasons->say(reasons);
}

QString CompareView::whyNoWords(const Error &error)
{
    return error.code == Error::Code::TooLarge
               ? tr("This knowledge bank is too large to look up the words that "
                    "they share. First compute the overlaps again with F5.")
               : errorText(error);
}

void CompareView::draw()
{
    const ShownOverlap &shown = m_shown;
    m_title->setText(pairName(shown.a, shown.b));
    m_level->say(levelMark(shown),
                 shown.isByHand() || shown.isBlind
                     ? levelText(shown)
                     : tr("%1, %2 of 100").arg(label(shown.pair.level)).arg(shown.pair.score));
    m_level->setVisible(!shown.isBlind);
    m_state->say(stateMark(shown), stateText(shown));
    const SharedMarks marks =
        sharedMarks(shown.pair, beginningsIn(m_texts.a), beginningsIn(m_texts.b), shown.ignoredWords);
    m_a->say(shown.a.code, m_texts.a, marks.inA);
    m_b->say(shown.b.code, m_texts.b, marks.inB);
    sayReasons();

    QList<ScorePart> parts;
    for (const OverlapPart &part : shown.pair.parts) {
        if (part.points != 0)
            parts.append({label(part.name), part.points});
    }
    m_score->say(parts);
    m_sum->setVisible(!shown.isBlind);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kb
