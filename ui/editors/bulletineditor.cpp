// SPDX-License-Identifier: EUPL-1.2
#include "editors/bulletineditor.h"

#include "bank/children.h"
#include "bank/owners.h"
#include "editors/childparts.h"
#include "editors/keptrecord.h"
#include "editors/piecesedit.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "jobs/bulletinwork.h"
#include "model/bulletinsteps.h"
#include "model/freshcopy.h"
#include "models/ownermark.h"
#include "papers/bulletinview.h"
#include "widgets/paperview.h"
#include "widgets/scrolled.h"

namespace kb {

namespace {

// The numbers are the fields of model/bulletin.h.
constexpr FieldId BulletinTitleField = 30;
constexpr FieldId PieceRowsOfDraft = 9000; ///< no field of the record: the rows of the pieces

} // namespace

BulletinEditor::BulletinEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_form(new RecordForm(recordTypeOf<Bulletin>))
    , m_pieces(new PiecesEdit(workspace))
{
    m_form->addLine({.field = BulletinTitleField});
    m_form->addLine({.field = 32, .help = tr("At most 80 words")});
    m_form->addLines({{.field = 33}, {.field = 36}, {.field = 12}});
    addPage(*m_form, tr("Facts"));
    addPage(scrolled(m_pieces, tr("Pieces")), tr("Pieces"));
    m_preview = addPaperPage(tr("Preview"));
    addHistoryPage();
    connect(m_pieces, &PiecesEdit::edited, this, [this] {
        setChanged(true);
        showPreview();
    });
    connect(m_form, &RecordForm::edited, this, &BulletinEditor::showPreview);
}

Result<> BulletinEditor::load(const Uid &uid)
{
    if (uid.isNull()) {
        begin({});
        return {};
    }
    const auto bulletin = workspace().bank().records<Bulletin>().get(uid);
    const auto items = itemsOf(workspace().bank(), uid);
    if (!bulletin || !items)
        return bulletin ? items.error() : bulletin.error();
    show(*bulletin, *items);
    return {};
}

Result<> BulletinEditor::loadCopy(const Uid &uid)
{
    const auto original = workspace().bank().records<Bulletin>().get(uid);
    if (!original)
        return original.error();
    begin(freshCopy(*original));
    return {};
}

/// A new record is of the bank's own unit, and edited by who makes it.
void BulletinEditor::begin(const Bulletin &bulletin)
{
    Bank &bank = workspace().bank();
    Bulletin fresh = bulletin;
    fresh.ownerUnit = bank.identity().unit;
    if (const auto user = bank.records<Profile>().get(bank.identity().user))
        fresh.editor = user->name;
    show(fresh, {});
}

void BulletinEditor::show(const Bulletin &bulletin, const QList<BulletinItem> &items)
{
    m_shown = bulletin;
    m_shownItems = items;
    const Owner owner = Owners(workspace().bank()).of(bulletin);
    const bool isOpen = owner.isOurs && !isIssued(bulletin.status);
    const Access access = isOpen ? Access::ReadWrite : Access::ReadOnly;
    m_form->show(allValues(bulletin));
    m_form->setAccess(access);
    m_pieces->show(items, bulletin.audience);
    m_pieces->setAccess(access);
    const bool isNew = bulletin.uid.isNull();
    showHead({.place = isNew ? tr("New bulletin") : tr("%1 · Bulletin").arg(bulletin.refcode),
              .title = bulletin.title.isEmpty() ? tr("What is this issue about?") : bulletin.title,
              .owner = owner.isOurs && !isOpen ? tr("Issued: make a corrected version to change it")
                                               : ownerSentence(owner.code),
              .access = access,
              .origin = bulletin.origin});
    showPreview();
    showHistory(bulletin.uid, Kind::Bulletin);
}

void BulletinEditor::showPreview()
{
    m_preview->say(bulletinView(workspace().bank(), edited(), m_pieces->items()));
}

Bulletin BulletinEditor::edited() const
{
    return withValues(m_shown, m_form->values());
}

Values BulletinEditor::draft() const
{
    Values values = m_form->values();
    values.insert(PieceRowsOfDraft, m_pieces->rows());
    return values;
}

void BulletinEditor::showDraft(const Values &values)
{
    m_form->show(values);
    m_pieces->showRows(values.value(PieceRowsOfDraft).toArray());
    showPreview();
}

Result<Uid> BulletinEditor::write()
{
    const Bulletin bulletin = edited();
    QMap<FieldId, QString> problems;
    if (bulletin.title.isEmpty())
        problems.insert(BulletinTitleField, tr("Write a title for this issue."));
    if (!m_form->showProblems(problems)) {
        showPageOf(*m_form);
        return Error{Error::Code::InvalidInput, {}};
    }
    if (!m_pieces->checkFilled()) {
        showPage(m_pieces);
        return Error{Error::Code::InvalidInput, {}};
    }
    const StepLabel label = stepOfKeeping(bulletin, bulletin.title);
    return workspace().write(label, [&](Write &write) { return writeAll(write, bulletin); });
}

Result<Uid> BulletinEditor::writeAll(Write &write, const Bulletin &bulletin)
{
    Bank &bank = workspace().bank();
    const auto uid = keepRecord(bank.records<Bulletin>(), write, bulletin, m_shown);
    if (!uid)
        return uid;
    QList<BulletinItem> items = m_pieces->items();
    for (BulletinItem &item : items)
        item.bulletin = *uid;
    const auto written = writeChildren(bank, write, items, m_shownItems);
    return written ? uid : Result<Uid>(written.error());
}

} // namespace kb
