// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/collectionlist.h"
#include "jobs/collectionstudies.h"
#include "tabs/recordspage.h"
#include "workspace/readbeside.h"

namespace kb {

/// The knowledge banks inside the bank: selections of studies about one subject (spec 01, S18a).
class CollectionsPage : public RecordsPage<CollectionList, CollectionLine, CollectionQuery>
{
    Q_OBJECT

public:
    explicit CollectionsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const CollectionLine &line) override;
    void follow(const Changes &changes) override;

private:
    void showStudies();

    ReadBeside<CollectionStudies> m_told;
};

} // namespace kb
