-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "receiverId" UUID;
