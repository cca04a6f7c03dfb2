// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/personlist.h"
#include "jobs/relateditems.h"
#include "tabs/recordspage.h"
#include "workspace/readbeside.h"

namespace kb {

/// The persons, with their roles and expertise.
class PersonsPage : public RecordsPage<PersonList, PersonLine, PersonQuery>
{
    Q_OBJECT

public:
    explicit PersonsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const PersonLine &person) override;
    void follow(const Changes &changes) override;

private:
    void beginContact();

    ReadBeside<QList<RelatedItem>> m_related;
};

} // namespace kb
