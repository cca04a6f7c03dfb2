// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/recordeditor.h"
#include "model/bulletin.h"
#include "model/bulletinitem.h"

namespace kb {

class PiecesEdit;

/// The detail of a bulletin (spec 03, 3.4): its head, its pieces in their order, and how it reads. An issue
/// that is out can only be read.
class BulletinEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit BulletinEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::Bulletin; }
    Uid uid() const override { return m_shown.uid; }

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;

private:
    void show(const Bulletin &bulletin, const QList<BulletinItem> &items);
    void begin(const Bulletin &bulletin);
    void showPreview();
    Bulletin edited() const;
    Result<Uid> writeAll(Write &write, const Bulletin &bulletin);

    RecordForm *m_form;
    PiecesEdit *m_pieces;
    PaperView *m_preview;
    Bulletin m_shown;
    QList<BulletinItem> m_shownItems;
};

} // namespace kb
