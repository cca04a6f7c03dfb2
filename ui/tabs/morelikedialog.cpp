// SPDX-License-Identifier: EUPL-1.2
#include "tabs/morelikedialog.h"

#include "delegates/founddelegate.h"
#include "jobs/morelike.h"
#include "models/foundmodel.h"
#include "models/roles.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/kindgroups.h"

#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int MostAlike = 20;
constexpr int MostWordsShown = 6;
constexpr int AlikeWidth = 96; ///< digits
constexpr int AlikeLines = 32;

/// A line in the form of the search of everything: what it is, its code and title, and why it is here.
QStandardItem *alikeItem(const SimilarRecord &similar)
{
    const QString words = similar.words.mid(0, MostWordsShown).join(QStringLiteral(", "));
    const FoundRow row{.act = FoundRow::Act::OpenRecord,
                       .code = similar.line.code,
                       .title = similar.line.title,
                       .passage =
                           words.isEmpty() ? QString() : MoreLikeDialog::tr("same words: %1").arg(words),
                       .record = similar.line.uid,
                       .kind = similar.line.kind};
    auto *item = new QStandardItem(nameOf(similar.line));
    item->setEditable(false);
    item->setData(QVariant::fromValue(row), FoundModel::RowRole);
    item->setData(kindGroup(similar.line.kind), FoundModel::GroupRole);
    item->setData(similar.line.uid, UidRole);
    item->setData(QStringList{kindGroup(similar.line.kind), nameOf(similar.line), row.passage}.join(
                      QStringLiteral(": ")),
                  Qt::AccessibleTextRole);
    return item;
}

} // namespace

MoreLikeDialog::MoreLikeDialog(Workspace &workspace, const Headline &record, QWidget *parent)
    : DialogFrame(tr("More like this"), parent)
    , m_runner(workspace.bank())
    , m_overlaps(workspace.overlaps())
    , m_state(new TextLabel(tr("Looking for what resembles %1…").arg(nameOf(record)), this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_state->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setAccessibleName(tr("What resembles it"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_state);
    content()->addWidget(m_list);
    m_open = addAccept(tr("&Open"));
    m_open->setEnabled(false);
    addLeave(tr("&Close"));
    openWith(AlikeWidth, AlikeLines);
    connect(m_list, &QListView::activated, this, &MoreLikeDialog::accept);
    look(record.uid);
}

Uid MoreLikeDialog::chosen() const
{
    return m_list->currentIndex().data(UidRole).toUuid();
}

void MoreLikeDialog::look(const Uid &record)
{
    m_runner.run(
        this,
        [overlaps = m_overlaps, record](JobContext &context) {
            return moreLike(*overlaps, context.bank, record, MostAlike, context.stop);
        },
        [this](const Result<QList<SimilarRecord>> &found) { showFound(found); });
}

void MoreLikeDialog::showFound(const Result<QList<SimilarRecord>> &found)
{
    if (!found)
        return m_state->setText(errorText(found.error()));
    for (const SimilarRecord &similar : *found)
        m_model->appendRow(alikeItem(similar));
    m_state->setText(found->isEmpty() ? tr("Nothing in this knowledge bank resembles it.")
                                      : tr("What resembles it most comes first."));
    m_open->setEnabled(!found->isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void showMoreLike(Workspace &workspace, const QList<Uid> &records, QWidget *parent)
{
    const auto lines = linesOf(workspace.bank().context().db, records.first(1));
    if (!lines)
        return workspace.sayError(lines.error());
    if (lines->isEmpty())
        return workspace.sayError(Error{Error::Code::NotFound, {}});
    MoreLikeDialog dialog(workspace, lines->first(), parent);
    if (dialog.exec() == QDialog::Accepted && !dialog.chosen().isNull())
        workspace.open(dialog.chosen());
}

} // namespace kb
