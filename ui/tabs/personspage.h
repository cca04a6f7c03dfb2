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
    /// For a list with other columns and words. The heir adds its filters and actions, and calls finish().
    PersonsPage(Workspace &workspace, std::span<const Column<PersonLine>> columns, const PageWords &words,
                QWidget *parent);

    static PageWords words();
    QAction *addInvite();
    RecordEditor *makeEditor() override;
    Paper paperOf(const PersonLine &person) override;
    void follow(const Changes &changes) override;

private:
    void beginContact();
    QAction *addMerge();
    QAction *addDataPaper();
    QAction *addAnonymise();
    void anonymise();
    void askWhetherErasing(const Person &person, qsizetype texts);
    bool isErasingMeant(const QString &name, qsizetype texts);

    ReadBeside<QList<RelatedItem>> m_related;
};

} // namespace kb
