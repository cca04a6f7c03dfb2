// SPDX-License-Identifier: EUPL-1.2
#include "tabs/handoverlapdialog.h"

#include "bank/storedrecord.h"
#include "editors/recordpicker.h"
#include "jobs/currentrecords.h"
#include "jobs/overlaprules.h"
#include "overlap/pairrule.h"
#include "widgets/form.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

const QList<Kind> &comparedKinds()
{
    static const QList<Kind> kinds{Kind::KnowledgeQuestion, Kind::Study, Kind::ResearchProject, Kind::Signal};
    return kinds;
}

} // namespace

HandOverlapDialog::HandOverlapDialog(Workspace &workspace, QWidget *parent)
    : FieldsDialog(tr("Overlap by hand"), tr("For an overlap that you see and that was not found."), parent)
    , m_workspace(workspace)
    , m_one(new RecordPicker(workspace, comparedKinds()))
    , m_other(new RecordPicker(workspace, comparedKinds()))
    , m_oneField(&addEditor(tr("&From"), {.widget = m_one}, Need::Required))
    , m_otherField(&addEditor(tr("An&d"), {.widget = m_other}, Need::Required))
{
    m_one->leaveOutPutAway();
    m_other->leaveOutPutAway();
    addReasonField(tr("&Why do these overlap?"), Need::Required);
    addAccept(tr("&Add the overlap"));
    addLeave(tr("&Cancel"));
    m_one->setFocus();
}

void HandOverlapDialog::propose(const Uid &one, const Uid &other)
{
    m_one->setRecord(one);
    m_other->setRecord(other);
}

Uid HandOverlapDialog::one() const
{
    return m_one->record();
}

Uid HandOverlapDialog::other() const
{
    return m_other->record();
}

/// A sentence when it is none that can be chosen.
QString HandOverlapDialog::whyNotThis(const Uid &record) const
{
    if (record.isNull())
        return RecordPicker::wanted();
    const auto isAsked = isStillAsked(m_workspace.bank(), record);
    return isAsked && !*isAsked ? tr("Nobody asks this question any more. Choose another one.") : QString();
}

/// A sentence when both were chosen and are still no pair.
QString HandOverlapDialog::whyNoPair() const
{
    if (one() == other())
        return tr("Choose another record than the first.");
    Database &db = m_workspace.bank().context().db;
    const auto first = recordKind(db, one());
    const auto second = recordKind(db, other());
    const bool isPair = first && second && overlap::pairRule(*first, *second);
    return isPair ? QString() : tr("These two kinds of records are never compared. Choose another one.");
}

void HandOverlapDialog::check()
{
    const QString ofOne = whyNotThis(one());
    const QString ofOther = whyNotThis(other());
    m_oneField->setError(ofOne);
    m_otherField->setError(ofOther.isEmpty() && ofOne.isEmpty() ? whyNoPair() : ofOther);
    checkReason(tr("Write in one sentence why these overlap."));
}

} // namespace kb
