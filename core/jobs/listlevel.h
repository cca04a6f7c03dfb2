// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/agreedactions.h"
#include "jobs/agreementlist.h"
#include "jobs/decisionlog.h"
#include "jobs/gapline.h"
#include "jobs/opportunitylist.h"
#include "jobs/organisation.h"
#include "jobs/shownoverlap.h"

#include <QSet>

namespace kb {

class Bank;

/// Gathers the records that a list names: to nobody who may not see one of these may its paper or its file
/// go.
class ListLevel
{
public:
    /// A line that is a record.
    void add(const RecordHead &record) { add(record.shareLevel); }
    /// Of one that is none: what it is about.
    void add(const AgreementLine &agreement) { addNamed({agreement.institute}); }
    void add(const AgreedLine &agreed);
    void add(const DecisionLine &decision);
    void add(const GapLine &gap) { add(gap.line.shareLevel); }
    void add(const OpportunityLine &group) { add(group.questions); }
    void add(const ShownOverlap &pair) { add(QList{pair.a, pair.b}); }
    void add(const UnitSummary &) {} ///< the list of units is of all

    /// What the text of a column names beside that.
    void addNamed(const QList<Uid> &records);

    /// One query, however many lines there are.
    Result<ShareLevel> of(Bank &bank) const;

private:
    void add(ShareLevel level) { m_level = strictest(m_level, level); }
    void add(const QList<Headline> &lines);

    ShareLevel m_level = ShareLevel::InternBzk; ///< as widely as papers go
    QSet<Uid> m_asked;
};

} // namespace kb
