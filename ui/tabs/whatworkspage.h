// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/approachfindings.h"
#include "jobs/approachlist.h"
#include "tabs/recordspage.h"
#include "workspace/readbeside.h"

namespace kb {

/// What works and what does not: the approaches with what studies found (spec 03, 3.3e).
class WhatWorksPage : public RecordsPage<ApproachList, ApproachLine, ApproachQuery>
{
    Q_OBJECT

public:
    explicit WhatWorksPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const ApproachLine &approach) override;
    void follow(const Changes &changes) override;
    /// A finding begins in a study.
    void beginList() override;

private:
    void beginFinding();
    void print();
    void merge();
    void mergeIntoAnother(const Uid &approach);
    void mergeTwo(const QList<Uid> &approaches, const QList<Uid> &mayGo);
    Uid askWhichStays(const QList<Headline> &approaches);
    void mergeInto(const Uid &gone, const Uid &survivor);

    ReadBeside<QList<FindingInStudy>> m_told;
};

} // namespace kb
