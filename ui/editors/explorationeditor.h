// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "model/exploration.h"

namespace kb {

class LinkedRecords;

/// The detail of an exploration (spec 03, 3.7): its question, what belongs to it, and its course in time.
class ExplorationEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit ExplorationEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::Exploration; }
    Uid uid() const override { return m_shown.uid; }

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;

private:
    void buildForm();
    Result<> begin(Exploration exploration, const Uid &linkedAs);
    void show(const Exploration &exploration);
    Result<> showLinks(const Uid &uid);
    Exploration edited() const;
    QMap<FieldId, QString> problemsOf(const Exploration &exploration) const;
    Result<Uid> keep(Write &write, const Exploration &exploration);

    RecordForm *m_form;
    LinkedRecords *m_parts;
    PaperView *m_timeline;
    LinkFields m_links;
    Exploration m_shown;
};

} // namespace kb
