// SPDX-License-Identifier: EUPL-1.2
#include "editors/piecesedit.h"

#include "bank/headlines.h"
#include "editors/bankchoices.h"
#include "editors/childparts.h"
#include "editors/choiceeditors.h"
#include "jobs/bulletinwork.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/icons.h"
#include "workspace/workspace.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestHeading = 90; // spec 02, 2.5
constexpr int PiecesBeside = 80;   ///< digits of width from which the proposals stand beside the pieces
constexpr int LeastPieceLines = 10;

struct Proposed
{
    QList<Headline> lines;
};

FieldEditor chapterEditor(const std::function<void()> &edited)
{
    return makeCodeEditor(codeChoices<BulletinChapter>(), edited);
}

FieldEditor audienceEditor(const std::function<void()> &edited)
{
    QList<Choice> codes;
    for (const QLatin1StringView code : audiences)
        codes.append({code, audienceLabel(code)});
    return makeCodeEditor(codes, edited);
}

} // namespace

PiecesEdit::PiecesEdit(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new PartRows(
          {.row = tr("Piece %1"),
           .add = tr("Add &empty piece"),
           .nothing = tr("No pieces yet."),
           .next = tr("Add a proposed one, or an empty one.")},
          {
              {QStringLiteral("heading"), tr("Heading"), makeTextEditor, 0, Need::Required, LongestHeading},
              {QStringLiteral("chapter"), tr("Chapter"), chapterEditor, 1},
              {QStringLiteral("for_whom"), tr("For whom"), audienceEditor, 1},
              {QStringLiteral("what_is_new"), tr("What is new? (at most 80 words)"), makeMemoEditor, 2,
               Need::Required},
              {QStringLiteral("why_it_matters"), tr("Why does it matter to the ministry? (at most 60 words)"),
               makeMemoEditor, 3, Need::Required},
          }))
    , m_side(new QWidget)
    , m_proposals(new QListWidget)
    , m_add(new QPushButton(icon(Glyph::New), tr("Add to the &issue")))
    , m_splitter(new QSplitter(this))
{
    buildProposals();
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    column->addStretch(); // few pieces stand at the top
    m_issue = scrolled(sheet, tr("Pieces of this issue"));
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_issue);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_rows, &PartRows::edited, this, &PiecesEdit::edited);
}

void PiecesEdit::buildProposals()
{
    auto *title = new TextLabel(tr("Proposed pieces"));
    title->setType(Type::Body, Weight::Bold);
    m_proposals->setAccessibleName(tr("Proposed pieces"));
    m_proposals->setTextElideMode(Qt::ElideRight);
    m_proposals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(title);
    layout->addWidget(m_proposals, 1);
    layout->addWidget(m_add);
    connect(m_proposals, &QListWidget::itemActivated, this, &PiecesEdit::addCurrent);
    connect(m_add, &QPushButton::clicked, this, &PiecesEdit::addCurrent);
}

/// Proposals beside the pieces, or above them where that would leave no room to write.
void PiecesEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= PiecesBeside * fontMetrics().horizontalAdvance(u'0');
    m_splitter->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    m_issue->setMinimumHeight(isBeside ? 0 : LeastPieceLines * fontMetrics().lineSpacing());
}

void PiecesEdit::show(const QList<BulletinItem> &items, const QString &audience)
{
    m_audience = audience;
    m_rows->show(partRowsOf(items));
    readProposals();
}

void PiecesEdit::showRows(const QCborArray &rows)
{
    m_rows->show(rows);
}

QList<BulletinItem> PiecesEdit::items() const
{
    QList<BulletinItem> items = partsOfRows<BulletinItem>(m_rows->rows());
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].sequence = int(i) + 1;
    return items;
}

void PiecesEdit::setAccess(Access access)
{
    m_rows->setAccess(access);
    m_side->setVisible(access == Access::ReadWrite);
}

bool PiecesEdit::checkFilled()
{
    bool isFine = true;
    const QList<BulletinItem> items = this->items();
    for (qsizetype row = 0; row < items.size(); ++row) {
        const auto check = [&](const char *key, const QString &text, const QString &sentence) {
            m_rows->setError(row, QString::fromLatin1(key), text.isEmpty() ? sentence : QString());
            isFine = isFine && !text.isEmpty();
        };
        check("heading", items[row].heading, tr("Write a heading."));
        check("what_is_new", items[row].whatIsNew, tr("Write what is new."));
        check("why_it_matters", items[row].whyItMatters, tr("Write why it matters."));
    }
    return isFine;
}

/// Beside the window: it looks at all that is new.
void PiecesEdit::readProposals()
{
    m_workspace.reads().run(
        this,
        [](JobContext &context) -> Result<Proposed> {
            const auto records = proposedForBulletin(context.bank);
            const auto lines = records ? linesOf(context.bank.context().db, *records)
                                       : Result<QList<Headline>>(records.error());
            return lines ? Proposed{*lines} : Result<Proposed>(lines.error());
        },
        [this](const Result<Proposed> &proposed) {
            m_proposals->clear();
            for (const Headline &line : proposed ? proposed->lines : QList<Headline>()) {
                auto *item = new QListWidgetItem(nameOf(line), m_proposals);
                item->setData(Qt::UserRole, textOf(line.uid));
                item->setToolTip(kindLabel(line.kind));
            }
            followProposals();
        });
}

void PiecesEdit::followProposals()
{
    const bool isEmpty = m_proposals->count() == 0;
    m_add->setEnabled(!isEmpty);
    m_proposals->setCurrentRow(isEmpty ? -1 : std::max(0, m_proposals->currentRow()));
    if (isEmpty)
        (new QListWidgetItem(tr("No proposals now."), m_proposals))->setFlags(Qt::NoItemFlags);
}

void PiecesEdit::addCurrent()
{
    const QListWidgetItem *chosen = m_proposals->currentItem();
    if (!chosen || chosen->flags() == Qt::NoItemFlags)
        return;
    const auto item = itemAbout(m_workspace.bank(), Uid(chosen->data(Qt::UserRole).toString()), m_audience);
    if (!item)
        return m_workspace.sayError(item.error());
    delete chosen;
    followProposals();
    m_rows->addRow(partRowOf(*item));
}

} // namespace kb
