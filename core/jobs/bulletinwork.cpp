// SPDX-License-Identifier: EUPL-1.2
#include "jobs/bulletinwork.h"

#include "bank/bank.h"
#include "bank/children.h"
#include "bank/username.h"
#include "jobs/publicsources.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr int MostProposals = 80;
constexpr int MonthsWithoutIssue = 3; ///< how far back to look when our unit never issued one

/// The number of a correction is that of what it corrects; the next of the year for another.
Result<int> numberFor(Bank &bank, const Bulletin &bulletin, QDate issuedOn)
{
    if (!bulletin.corrects.isNull()) {
        const auto corrected = bank.records<Bulletin>().get(bulletin.corrects);
        if (!corrected)
            return corrected.error();
        if (corrected->number)
            return *corrected->number;
    }
    const QString year = QString::number(issuedOn.year());
    const auto last = bank.context().db.one(
        sqlFile("bulletin/last_number"), [](Row row) { return row.next<int>(); }, bulletin.ownerUnit,
        QStringView(year));
    return last ? Result<int>(*last + 1) : last;
}

/// To settle what is settled already is no harm.
Result<> checkOpenTo(BulletinMove move, BulletinStatus status)
{
    if (isOpenTo(move, status))
        return {};
    const bool isOut = isIssued(status);
    if (move == BulletinMove::Correct)
        return Error{Error::Code::NotAllowed,
                     isOut ? QStringLiteral("correction") : QStringLiteral("issued_on")};
    return isOut ? Result<>(Error{Error::Code::NotAllowed, QStringLiteral("issued")}) : Result<>();
}

} // namespace

Result<QList<BulletinItem>> itemsOf(Bank &bank, const Uid &bulletin)
{
    return childrenOf<BulletinItem>(bank, "bulletin_item/of_bulletin", bulletin);
}

Result<QList<Uid>> proposedForBulletin(Bank &bank)
{
    const QDate today = bank.now().date();
    const auto last = bank.context().db.one(
        sqlFile("bulletin/last_issue"), [](Row row) { return row.next<QDate>(); }, bank.identity().unit);
    if (!last)
        return last.error();
    const QDate since = last->isValid() ? *last : today.addMonths(-MonthsWithoutIssue);
    return bank.context().db.all(
        sqlFile("bulletin/proposals"), [](Row row) { return row.next<Uid>(); },
        QStringView(since.toString(Qt::ISODate)), QStringView(today.toString(Qt::ISODate)), MostProposals);
}

Result<> BulletinWork::change(const Uid &uid, const std::function<Result<>(Bulletin &bulletin)> &edit)
{
    const auto before = m_bank.records<Bulletin>().get(uid);
    if (!before)
        return before.error();
    Bulletin after = *before;
    if (auto edited = edit(after); !edited)
        return edited;
    return m_bank.records<Bulletin>().update(m_write, after, *before);
}

Result<> BulletinWork::make(BulletinMove move, const Uid &uid,
                            const std::function<Result<>(Bulletin &bulletin)> &edit)
{
    return change(uid, [&](Bulletin &bulletin) -> Result<> {
        const auto open = checkOpenTo(move, bulletin.status);
        return open ? edit(bulletin) : open;
    });
}

Result<Uid> BulletinWork::draftToFill(const QString &title)
{
    const Uid unit = m_bank.identity().unit;
    const auto drafts = m_bank.context().db.all(
        sqlFile("bulletin/draft"), [](Row row) { return row.next<Uid>(); }, unit);
    if (!drafts)
        return drafts.error();
    if (!drafts->isEmpty())
        return drafts->first();
    Bulletin draft;
    draft.ownerUnit = unit;
    draft.title = title;
    draft.editor = userName(m_bank.context());
    return m_bank.records<Bulletin>().insert(m_write, draft);
}

Result<Uid> BulletinWork::add(const QList<Uid> &records, const QString &titleOfNew)
{
    const auto draft = draftToFill(titleOfNew);
    const auto bulletin = draft ? m_bank.records<Bulletin>().get(*draft) : Result<Bulletin>(draft.error());
    const auto present = draft ? itemsOf(m_bank, *draft) : Result<QList<BulletinItem>>(draft.error());
    if (!bulletin || !present)
        return bulletin ? present.error() : bulletin.error();
    int sequence = present->isEmpty() ? 0 : present->last().sequence;
    for (const Uid &record : records) {
        if (std::ranges::find(*present, record, &BulletinItem::object) != present->end())
            continue;
        auto item = itemAbout(m_bank, record, bulletin->audience);
        if (!item)
            return item.error();
        item->bulletin = *draft;
        item->sequence = ++sequence;
        if (auto made = m_bank.records<BulletinItem>().insert(m_write, *item); !made)
            return made;
    }
    return draft;
}

Result<> BulletinWork::settle(const Uid &bulletin)
{
    return make(BulletinMove::Settle, bulletin, [](Bulletin &settled) -> Result<> {
        settled.status = BulletinStatus::Vastgesteld;
        return {};
    });
}

Result<> BulletinWork::issue(const Uid &uid)
{
    Uid corrects;
    const auto issued = make(BulletinMove::Issue, uid, [&](Bulletin &bulletin) -> Result<> {
        if (const auto open = checkPublicSources(m_bank, bulletin); !open)
            return open;
        const QDate today = m_bank.now().date();
        const auto number = numberFor(m_bank, bulletin, today);
        if (!number)
            return number.error();
        corrects = bulletin.corrects;
        bulletin.number = *number;
        bulletin.issuedOn = today;
        bulletin.status = BulletinStatus::Uitgegeven;
        if (bulletin.editor.isEmpty())
            bulletin.editor = userName(m_bank.context());
        return {};
    });
    if (!issued || corrects.isNull())
        return issued;
    return change(corrects, [](Bulletin &mended) -> Result<> {
        mended.status = BulletinStatus::Gecorrigeerd;
        return {};
    });
}

Result<Uid> BulletinWork::correct(const Uid &uid)
{
    const auto original = m_bank.records<Bulletin>().get(uid);
    const auto items = itemsOf(m_bank, uid);
    if (!original || !items)
        return original ? items.error() : original.error();
    if (auto open = checkOpenTo(BulletinMove::Correct, original->status); !open)
        return open.error();
    Bulletin draft;
    draft.ownerUnit = original->ownerUnit;
    draft.shareLevel = original->shareLevel;
    draft.title = original->title;
    draft.intro = original->intro;
    draft.audience = original->audience;
    draft.editor = original->editor;
    draft.corrects = uid;
    const auto made = m_bank.records<Bulletin>().insert(m_write, draft);
    if (!made)
        return made;
    for (BulletinItem item : *items) {
        item.uid = Uid();
        item.bulletin = *made;
        if (auto copied = m_bank.records<BulletinItem>().insert(m_write, item); !copied)
            return copied;
    }
    return made;
}

} // namespace kb
