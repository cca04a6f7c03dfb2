// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"
#include "editors/ruleeditor.h"
#include "jobs/collectionstudies.h"
#include "workspace/readbeside.h"

namespace kb {

class LinkedRecords;
struct LinkedWords;

/// The detail of a knowledge bank inside the bank: for whom it is, its rule, what was added and left out by
/// hand, and what is in it now.
class CollectionEditor : public FormEditor<Collection>
{
    Q_OBJECT

public:
    CollectionEditor(Workspace &workspace, RuleWords ruleWords, QWidget *parent = nullptr);

protected:
    QString titleOf(const Collection &collection) const override { return collection.nameNl; }
    void showMore(const Collection &collection, Access access) override;
    Result<> writeMore(Write &write, const Uid &collection) override;

private:
    static EditorWords words();
    void buildFacts(RuleWords ruleWords);
    LinkedRecords *addHandPage(LinkType type, const LinkedWords &words);
    void showStudies();

    LinkedRecords *m_included;
    LinkedRecords *m_excluded;
    PaperView *m_studies;
    ReadBeside<CollectionStudies> m_told;
};

} // namespace kb
